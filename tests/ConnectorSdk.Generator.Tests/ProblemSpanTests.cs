using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Generator.Tests;

/// <summary>The words of a document that editors underline for a diagnostic.</summary>
public sealed class ProblemSpanTests
{
    [Fact]
    public void A_sentence_that_is_not_recognized_is_underlined_as_a_whole()
        => Assert.Equal("You can't use this parameter if the ColorMode parameter is pale.", Underlined("CSDK0004",
            LampDocument.Of(prose: "Lamps glow. You can't use this parameter if the ColorMode parameter is pale. Lamps fade.")));

    [Theory]
    [InlineData("Typ: String")]
    [InlineData("Tpye: String")]
    [InlineData("Type String")]
    public void A_misspelled_type_is_underlined_itself(string line)
        => Assert.Equal(line, Underlined("CSDK0003", LampDocument.Of().Replace("Type: String", line, StringComparison.Ordinal)));

    [Fact]
    public void A_heading_is_underlined_if_its_section_lacks_something()
        => Assert.Equal(
            "### -Name", Underlined("CSDK0003", LampDocument.Of().Replace("Type: String\n", "", StringComparison.Ordinal)));

    [Fact]
    public void Blanks_around_the_words_are_not_underlined()
        => Assert.Equal("[-ColorMode <LampColor>", Underlined("CSDK0003",
            LampDocument.Of().Replace("[-ColorMode <LampColor>]", "\n  [-ColorMode <LampColor>  \n", StringComparison.Ordinal)));

    /// <summary>Gets the underlined words of the only diagnostic with this ID.</summary>
    private static string Underlined(string id, string document)
    {
        var diagnostic = Assert.Single(GeneratorRun.Of(("New-Lamp.md", document)).Diagnostics, diagnostic => diagnostic.Id == id);
        var text = SourceText.From(document);
        return text.ToString(text.Lines.GetTextSpan(diagnostic.Location.GetLineSpan().Span));
    }
}
