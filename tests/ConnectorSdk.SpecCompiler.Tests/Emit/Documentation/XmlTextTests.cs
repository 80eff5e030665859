using System.Xml.Linq;
using ConnectorSdk.SpecCompiler.Emit.Documentation;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Prose of documents in XML comments.</summary>
public sealed class XmlTextTests
{
    [Theory]
    [InlineData("Lamps & <shades>.", "Lamps &amp; &lt;shades&gt;.")]
    [InlineData("Run `Get-Lamp -Name <Name>` first.", "Run <c>Get-Lamp -Name &lt;Name&gt;</c> first.")]
    [InlineData("See [the page](https://contoso.com/a?b=1&c=2).",
        "See <see href=\"https://contoso.com/a?b=1&amp;c=2\">the page</see>.")]
    [InlineData("A ` alone, and [this](that).", "A ` alone, and [this](that).")]
    [InlineData("[One] and [two](https://a.b/).", "[One] and <see href=\"https://a.b/\">two</see>.")]
    [InlineData("a\u202Eb\u0007c", "a b c")]
    [InlineData("Run ``a b`` twice.", "Run <c>a b</c> twice.")]
    public void Prose_becomes_XML(string prose, string expected) => Assert.Equal(expected, XmlText.Inline(prose));

    [Theory]
    [InlineData("The value is $true or $False.", "The value is <c>true</c> or <c>false</c>.")]
    [InlineData("Use `$null`, please.", "Use <c>null</c>, please.")]
    [InlineData("Use `-Silent:$true` or $trueColor.", "Use <c>-Silent:$true</c> or $trueColor.")]
    [InlineData("It costs $5.", "It costs $5.")]
    public void PowerShell_constants_are_those_of_CSharp(string prose, string expected)
        => Assert.Equal(expected, XmlText.Inline(prose));

    [Fact]
    public void Any_prose_becomes_XML_that_a_reader_takes()
        => Gen.OneOf("`", "[", "](https://a.b/", ")", "<", "&", "\"", "]]>", " ", "x", ". ", "$true", "$", "\u2028", "\uD800",
            "\uFFFF", "é")
            .Array[0, 30].Select(string.Concat)
            .Sample(prose => XElement.Parse($"<x>{XmlText.Inline(prose)}</x>"), iter: 2000);

    [Fact]
    public void Prose_without_markup_loses_nothing_but_blanks_around_it()
        => Gen.String[Gen.Char.AlphaNumeric, 0, 40]
            .Sample(prose => XmlText.Inline($" {prose} ") == prose, iter: 500);
}
