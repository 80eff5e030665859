namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Closed lists of values, which have every value of the parameter, and other lists.</summary>
public sealed class ClosedValueListTests
{
    [Fact]
    public void A_list_in_parts_is_closed_only_where_all_are_read()
        => Assert.Empty(SampleDocument.Label(
            "Valid values are:\n\nColors of fire:\n\n- Red\n- Orange\n\nFor lamps in pools, and only for these:\n\n- Blue")
            .ClosedValues);

    [Theory]
    [InlineData("Valid values are:\n\n- Red\n- A color of the lamp")]
    [InlineData("Valid values include:\n\n- Red\n- Green")]
    [InlineData("Valid values include:\n\nRed, Green, and Blue.")]
    [InlineData("Valid values are:\n\n- All\n- The name of a lamp")]
    [InlineData("Valid values are:\n\n- All\n- Name (or number) of a lamp")]
    [InlineData("If the lamp is old, the following values are allowed:\n\n- Red\n- Green")]
    public void A_list_of_forms_or_examples_is_not_closed(string text) => Assert.Empty(SampleDocument.Label(text).ClosedValues);

    [Fact]
    public void Accepted_values_of_the_metadata_are_a_closed_list()
        => Assert.Equal(["Red", "Green"], SampleDocument.Label("The label.",
            metadata: "Accepted values: Red, Green").ClosedValues);

    [Theory]
    [InlineData("TimeSpan", "P1D, P2D")]
    [InlineData("Int32", "Low, High")]
    [InlineData("Guid", "Any, None")]
    public void A_list_of_what_the_type_does_not_take_is_not_closed(string type, string values)
        => Assert.Empty(SampleDocument.Label($"Supported values are: {values}.", type).ClosedValues);

    [Fact]
    public void A_list_of_numbers_is_closed()
        => Assert.Equal(["0", "1", "2"], SampleDocument.Label("", "UInt32", "Accepted values: 0, 1, 2").ClosedValues);

    [Theory]
    [InlineData("Beginning with 2.0, the Label parameter also allows numbers of colors.")]
    [InlineData("It also accepts the name of a lamp.")]
    public void A_list_that_the_text_adds_to_is_not_closed(string sentence)
    {
        var label =
            SampleDocument.Label($"Valid values are:\n\n- Red\n- Green\n\n{sentence}", metadata: "Accepted values: Red, Green");

        Assert.Empty(label.ClosedValues);
        Assert.Equal(["Red", "Green"], label.Values!.Values.Select(value => value.Text));
    }

    [Fact]
    public void What_another_parameter_also_takes_leaves_a_list_closed()
        => Assert.Equal(["Red", "Green"], SampleDocument.Label(
            "Valid values are:\n\n- Red\n- Green\n\nYou can also use this parameter twice.")
            .ClosedValues);
}
