using static ConnectorSdk.SpecCompiler.Tests.SampleDocumentation;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The meanings of values, for the argument of a method and for the members of an enum.</summary>
public sealed class ValueDocumentationTests
{
    [Theory]
    [InlineData("String", "The value of <c>-Label</c>.")]
    [InlineData("String[]", "The values of <c>-Label</c>.")]
    [InlineData("Int32", "The value of <c>-Label</c>.")]
    [InlineData("SwitchParameter", "<c>true</c> to set the switch; <c>false</c> to render <c>-Label:$false</c>.")]
    public void The_argument_is_the_value_of_the_parameter(string type, string expected)
        => Assert.Equal(expected, ValueOfLabel("The Label parameter specifies the words.", type));

    [Fact]
    public void Null_is_no_value_even_if_the_document_allows_it()
        => Assert.Equal("The value of <c>-Label</c>.",
            ValueOfLabel("The Label parameter specifies the words. To remove them, use the value $null.", "String"));

    [Theory]
    [InlineData("specifies whether to enable the lamp.", "<c>true</c> to enable the lamp; otherwise, <c>false</c>.")]
    [InlineData("specifies whether or not to enable the lamp.", "<c>true</c> to enable the lamp; otherwise, <c>false</c>.")]
    [InlineData("indicates whether the lamp is on.", "<c>true</c> if the lamp is on; otherwise, <c>false</c>.")]
    [InlineData("specifies whether to show or hide the lamp.", "The value of <c>-Label</c>.")]
    [InlineData("enables the lamp.", "The value of <c>-Label</c>.")]
    public void The_meaning_of_true_follows_from_the_description_where_that_is_certain(string verb, string expected)
        => Assert.Equal(expected, ValueOfLabel($"The Label parameter {verb}", "Boolean"));

    [Theory]
    [InlineData("- $true: The lamp is on.\n- $false: The lamp is off. This value is the default.",
        "<c>true</c>: The lamp is on. <c>false</c>: The lamp is off.")]
    [InlineData("- `$true`: The lamp is on.\n- `$false`: the lamp is off",
        "<c>true</c>: The lamp is on. <c>false</c>: The lamp is off.")]
    [InlineData("- $true (default): The lamp is on.\n- $false", "<c>true</c>: The lamp is on.")]
    public void The_bullets_of_a_Boolean_are_its_meanings(string bullets, string expected)
        => Assert.Equal(expected,
            ValueOfLabel($"The Label parameter specifies whether to enable the lamp. Valid values are:\n\n{bullets}", "Boolean"));

    [Fact]
    public void A_bullet_says_nothing_that_a_rule_says()
        => Assert.Equal("<c>true</c>: The lamp is on. <c>false</c>: The lamp is off.", ValueOfLabel(
            "The Label parameter specifies whether to enable the lamp. Valid values are:\n\n"
            + "- $true: The lamp is on. You can't use this value with the Owner parameter.\n- $false: The lamp is off.",
            "Boolean"));

    [Theory]
    [InlineData("- Red: Warm as a fire.", "Red", "Warm as a fire.")]
    [InlineData("- Red: warm", "Red", "Warm.")]
    [InlineData("- Red: Warm. This value is the default.", "Red", "Warm.")]
    [InlineData("- Red: This value warms the room.", "Red", "Warms the room.")]
    [InlineData("- Red: Red warms the room.", "Red", "Warms the room.")]
    [InlineData("- Red: Enclose it in quotation marks.", "Red", "The value <c>Red</c>.")]
    [InlineData("- Red: This is the default value.", "Red", "The value <c>Red</c>.")]
    [InlineData("- Red", "Red", "The value <c>Red</c>.")]
    [InlineData("- Light-red: Warm, and $true to life.", "LightRed", "Warm, and <c>true</c> to life.")]
    public void A_member_of_an_enum_says_what_its_bullet_does(string bullet, string member, string expected)
        => Assert.Equal(expected, Element(Of(
            SampleDocument.Of(SampleDocument.Parameter(
                "Label", "LampColor", $"Valid values are:\n\n{bullet}\n- Green: Fresh.")), $" {member},"), "summary"));

    [Fact]
    public void An_enum_names_its_parameter_and_cmdlet_and_says_what_it_is_for()
        => Assert.Equal("Values of the <c>Label</c> parameter of <c>New-Lamp</c>. Specifies the color of the lamp.", Element(Of(
            SampleDocument.Of(SampleDocument.Parameter(
                "Label", "LampColor",
                "The Label parameter specifies the color of the lamp. Valid values are:\n\n- Red\n- Green")),
            "public enum Label"), "summary"));
}
