namespace ConnectorSdk.Generator.Tests;

/// <summary>The parameters that accept several values of an enum.</summary>
public sealed class ListTests
{
    private const string Several = "You can specify multiple values separated by commas. Valid values are:\n\n";

    [Theory]
    [InlineData(Several + "- Red: It's warm.\n- Blue: It's cold.", "params")]
    [InlineData(Several + "- Red: This value can be used only by itself.\n- Blue: It's cold.", "params")]
    [InlineData("Valid values are:\n\n- Red: It's warm.\n- Blue: It's cold.", "")]
    public void A_setter_takes_as_many_values_as_the_document_says(string text, string expected)
    {
        var run = GeneratorRun.Of(("New-Lamp.md", LampDocument.With(
            "New-Lamp", LampDocument.Block("[-Color <LampColor>]"), LampDocument.Parameter("Color", "LampColor", text))));

        Assert.Contains(
            $"WithColor({expected}{(expected.Length > 0 ? " " : "")}global::",
            run.Source("Lamp.g.cs"),
            StringComparison.Ordinal);
        run.AssertCompiles();
    }
}
