namespace ConnectorSdk.Generator.Tests;

/// <summary>The arguments of an entry method that can be null, and the effect of null.</summary>
public sealed class NullTests
{
    private const string Allowed = "The name of the lamp. The value $null returns all lamps.";

    [Theory]
    [InlineData(Allowed, "New(string? label)")]
    [InlineData("The name of the lamp.", "New(string label)")]
    public void An_argument_may_be_null_where_the_document_allows_it(string text, string expected)
        => Assert.Contains(expected, Generate(text).Source("Lamp.g.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData(Allowed, "Label|String||null")]
    [InlineData("The name of the lamp.", "Label|String\"")]
    public void The_table_of_parameters_says_so(string text, string expected)
        => Assert.Contains(expected, Generate(text).Source("Lamp.g.cs"), StringComparison.Ordinal);

    private static GeneratorRun Generate(string text)
    {
        var run = GeneratorRun.Of(("New-Lamp.md", LampDocument.With(
            "New-Lamp",
            LampDocument.Block("-Label <String>"),
            LampDocument.Parameter("Label", "String", text, required: "True"))));
        run.AssertCompiles();
        return run;
    }
}
