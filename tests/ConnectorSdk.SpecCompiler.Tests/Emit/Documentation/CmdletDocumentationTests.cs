using static ConnectorSdk.SpecCompiler.Tests.SampleDocumentation;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>The documentation of entry methods and builders.</summary>
public sealed class CmdletDocumentationTests
{
    [Theory]
    [InlineData("Creates a lamp.", "Creates a lamp.")]
    [InlineData("Use the New-Lamp cmdlet to create a lamp.", "Creates a lamp.")]
    [InlineData("The New-Lamp cmdlet creates a lamp.", "Creates a lamp.")]
    [InlineData("This cmdlet creates a lamp.", "Creates a lamp.")]
    [InlineData("Create a lamp.", "Creates a lamp.")]
    [InlineData("This cmdlet is available only in Lamps 2. Use the New-Lamp cmdlet to create a lamp.", "Creates a lamp.")]
    [InlineData("This cmdlet exists only in Lamps 2. The New-Lamp cmdlet creates a lamp.", "Creates a lamp.")]
    [InlineData("Note: Lamps are hot. Creates a lamp.", "Creates a lamp.")]
    [InlineData("Creates a lamp. For information about the parameter sets in the Syntax section below, see Lamp syntax.",
        "Creates a lamp.")]
    [InlineData("Use the New-Lamp cmdlet to create and polish a lamp.", "Use the New-Lamp cmdlet to create and polish a lamp.")]
    public void The_summary_says_first_what_the_cmdlet_does(string synopsis, string expected)
        => Assert.Equal($"{expected} Returns a builder for <c>New-Lamp</c>.", Element(Entry(synopsis), "summary"));

    [Fact]
    public void Availability_and_module_are_remarks()
        => Assert.Equal(["This cmdlet is available only in Lamps 2.", "Module: Lamps."],
            Paragraphs(Entry("This cmdlet is available only in Lamps 2. Use the New-Lamp cmdlet to create a lamp.")));

    [Fact]
    public void Arguments_are_described_with_details_and_rules()
        => Assert.Equal(["The words on the lamp. Lamps show them. Must be at most 64 characters long."], Entry("Creates a lamp.")
            .Where(line => line.StartsWith("<param", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf('>', StringComparison.Ordinal) + 1)..^8]));

    [Fact]
    public void An_entry_method_returns_a_builder()
        => Assert.Contains("<returns>A builder for the optional parameters.</returns>", Entry("Creates a lamp."));

    [Fact]
    public void Of_several_parameter_sets_each_is_named_and_the_first_has_the_remarks()
    {
        var document = SampleDocument.Of(
            SampleDocument.Parameter(
                "Label", "String", "The Label parameter specifies the words.", sets: "Words", required: "True")
            + SampleDocument.Parameter(
                "Color", "String", "The Color parameter specifies the color.", sets: "Paint", required: "True"),
            SampleDocument.Syntax("-Label <String>", "Words") + SampleDocument.Syntax("-Color <String>", "Paint"));

        Assert.Equal("Makes a lamp. Returns a builder for <c>New-Lamp</c> (parameter set <c>Paint</c>).",
            Element(Of(document, "NewPaint(string color)"), "summary"));
        Assert.Equal(["Module: Lamps."], Paragraphs(Of(document, "NewWords(string label)")));
        Assert.Contains("<inheritdoc cref=\"NewWords(string)\" path=\"/remarks\"/>", Of(document, "NewPaint(string color)"));
    }

    private static IReadOnlyList<string> Entry(string synopsis)
        => Of(
            SampleDocument.Of(
                SampleDocument.Parameter(
                    "Label", "String",
                    "The Label parameter specifies the words on the lamp. Lamps show them. The maximum length is 64 characters.",
                    required: "True"),
                SampleDocument.Syntax("-Label <String>"))
                .Replace("Makes a lamp.", synopsis, StringComparison.Ordinal),
            " New(string label)");
}
