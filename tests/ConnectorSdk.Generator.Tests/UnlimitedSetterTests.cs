namespace ConnectorSdk.Generator.Tests;

/// <summary>The text of a document determines which parameters can be unlimited, and of which type.</summary>
public sealed class UnlimitedSetterTests
{
    [Theory]
    [InlineData("Unlimited", "Valid input for this parameter is an integer or the value unlimited.", "int")]
    [InlineData("Unlimited", "Valid values are:\n\n- An integer: The watts.\n- Unlimited: All there are.", "int")]
    [InlineData("Unlimited", "A valid value is an integer from 0 through 4294967295, or the value unlimited.", "long")]
    [InlineData("Int32", "A valid value is an integer from 1 to 90, or the value unlimited.", "int")]
    [InlineData("UInt32", "A valid value is an integer from 0 through 4294967295, or the value unlimited.", "long")]
    [InlineData("EnhancedTimeSpan", "A valid value is from 00:00:01 to 1.00:00:00 or the value unlimited.",
        "global::System.TimeSpan")]
    [InlineData("ByteQuantifiedSize", "It is the size of the log. If you enter the value unlimited, no limit is imposed.",
        "global::ConnectorSdk.ByteQuantifiedSize")]
    public void A_setter_takes_unlimited_where_the_text_allows_it(string type, string text, string expected)
    {
        var run = Generate(type, text);

        Assert.Contains(
            $"WithWatt(global::ConnectorSdk.Unlimited<{expected}>? value)", run.Source("Lamp.g.cs"), StringComparison.Ordinal);
        run.AssertCompiles();
    }

    [Theory]
    [InlineData("Int32", "A valid value is an integer from 1 to 90.", "int")]
    [InlineData("Unlimited", "It tells how bright the lamp is.", "string")]
    public void A_setter_of_another_text_has_the_documented_type(string type, string text, string expected)
        => Assert.Contains($"WithWatt({expected}? value)", Generate(type, text).Source("Lamp.g.cs"), StringComparison.Ordinal);

    private static GeneratorRun Generate(string type, string text)
        => GeneratorRun.Of(("New-Lamp.md", LampDocument.With(
            "New-Lamp", LampDocument.Block($"[-Watt <{type}>]"), LampDocument.Parameter("Watt", type, text))));
}
