using System.Xml.Linq;
using ConnectorSdk.SpecCompiler.Emit;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>What IntelliSense shows of a document.</summary>
public sealed class DocumentationTextTests
{
    [Theory]
    [InlineData("Lamps & <shades>.", "Lamps &amp; &lt;shades&gt;.")]
    [InlineData("Run `Get-Lamp -Name <Name>` first.", "Run <c>Get-Lamp -Name &lt;Name&gt;</c> first.")]
    [InlineData("See [the page](https://contoso.com/a?b=1&c=2).", "See <see href=\"https://contoso.com/a?b=1&amp;c=2\">the page</see>.")]
    [InlineData("A ` alone, and [this](that).", "A ` alone, and [this](that).")]
    [InlineData("a\u202Eb\u0007c", "a b c")]
    public void Prose_becomes_XML(string prose, string expected) => Assert.Equal(expected, DocumentationText.Inline(prose));

    [Fact]
    public void Any_prose_becomes_XML_that_a_reader_takes()
        => Gen.OneOf("`", "[", "](https://a.b/", ")", "<", "&", "\"", "]]>", " ", "x", ". ", "\u2028", "\uD800", "\uFFFF", "é")
            .Array[0, 30].Select(string.Concat)
            .Sample(prose => XElement.Parse($"<x>{DocumentationText.Inline(prose)}</x>"), iter: 2000);

    [Fact]
    public void A_long_text_ends_with_a_whole_sentence()
    {
        var text = DocumentationText.Inline(string.Concat(Enumerable.Repeat("A sentence of some words. ", 300)));

        Assert.EndsWith("words.", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 300, 520);
    }

    [Fact]
    public void The_summary_is_the_paragraph_that_says_what_the_parameter_is()
        => Assert.Equal("The label. See <see href=\"https://contoso.com/\">Contoso</see>.", Summary(
            "This parameter is available only in on-premises Exchange.\n\nThe label. See [Contoso](https://contoso.com/). "
            + "Valid values are:\n\n- Red\n- Green"));

    [Fact]
    public void A_parameter_without_a_text_is_named() => Assert.Equal("Sets <c>-Label</c>.", Summary(""));

    [Fact]
    public void Values_default_products_rules_and_the_page_are_told()
        => Assert.Equal(
            [
                "<remarks>",
                "<para>Values: <c>Red</c>, <c>Green</c>.</para>",
                "<para>The default is <c>Red</c>.</para>",
                "<para>Applies to Lamps 2.</para>",
                "<para>You can't use this parameter with the Owner parameter.</para>",
                "</remarks>",
                "<seealso href=\"https://contoso.com/new-lamp#-label\"/>",
            ],
            Remarks("> Applicable: Lamps 2\n\nThe label. Valid values are:\n\n- Red: Warm. This value is the default.\n- Green\n\n"
                + "You can't use this parameter with the Owner parameter."));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("contoso.com")]
    [InlineData("")]
    public void An_address_that_is_none_of_the_web_is_left_out(string address)
        => Assert.DoesNotContain(Remarks("The label.", address), line => line.Contains("seealso", StringComparison.Ordinal));

    private static string Summary(string text) => DocumentationText.Summary(SampleDocument.Label(text));

    private static IReadOnlyList<string> Remarks(string text, string address = "https://contoso.com/new-lamp?view=lamps")
    {
        var spec = SampleDocument.Read(SampleDocument.Of(
                SampleDocument.Parameter("Label", "LampColor", text) + SampleDocument.Parameter("Owner", "String"))
            .Replace("schema: 2.0.0", $"online version: {address}\nschema: 2.0.0", StringComparison.Ordinal));
        var rules = spec.Rules.Where(rule => rule.Parameter == "Label");
        return DocumentationText.Remarks(spec.Cmdlet!.Find("Label")!, rules, spec.Cmdlet.Link);
    }
}
