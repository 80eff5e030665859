using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.Testing;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Our own reading of plain markdown gives what the library's parser gives, or leaves the text to it.</summary>
public sealed class PlainReaderTests
{
    private static readonly string[] _words =
    [
        "lamp", "Red", "a*b", "*", "**", "_", "x_y", "`code`", "`", "``", "\\*", "\\<", "\\", "&", "&amp;", "<", "<b>", "<https://x.y>", "<https://x.y/a_b*c*>", "<https://x y>", "<a-1.b@x-y.z>", "<a--b@x>", "<a@>", "<.a@b>", "[a](b(c))", "[a](b(c)", "[a](b(c(d)e))", "[a](b)c)", "<http://x>",
        "[", "]", "[a](b)", "[a b](https://x.y/z_1)", "[a]", "[a](", "(b)", "![a](b)", "**bold**", "*soft*", "_soft_", "**a b**:",
        "(**c**)", "$null", "'", "\"", "|", "~", "1.", "2)", "-", "+", "#", "=", ".", ":", "!", "\u2019", "\u00A0", " ", "  ",
        "[a](b\tc)", "[a](b\u00A0c)", "[a](b\u0001c)", "[a](b\u2003c)", "[a]\t(b)", "<https://x\ty>", "<https://x\u00A0y>", "\t",
        "``a`b``", "`` a ``", "` a`", "` a `", "` `", "[about_a_b](c_d)", "[_a](b)", "[a_](b)", "[!NOTE]",
    ];

    private static readonly string[] _starts =
        ["", "", "", "- ", "* ", "+ ", "> ", ">", "> - ", ">  ", " ", "   ", "  - ", " - ", "    - ", "-", "--", "1. ", "#", "    ", "  ", "\t", "```", "```rules", "|", "=", "-  ", "* * ", "** "];

    private static readonly Gen<string> _line = Gen.Select(
        Any(_starts), Any(_words).Array[0, 5].Select(words => string.Join(" ", words)), (start, rest) => start + rest);

    private static readonly Gen<string> _text = Gen.OneOf(_line, _line, Gen.Const("")).Array[1, 7].Select(lines => string.Join("\n", lines));

    private static readonly Gen<string> _document = Gen.OneOf(
        _line, _line, Any("", "# T", "## PARAMETERS", "### -Name", "#### x", "## a `b`", "### c #", "```yaml", "```rules", "```", "text\n---"))
        .Array[1, 14].Select(lines => string.Join("\n", lines));

    [Fact]
    public void A_paragraph_reads_alike_both_ways()
        => Any(_words).Array[1, 7].Select(words => "x" + string.Join(" ", words)).Sample(
            text =>
            {
                if (new PlainTextReader().Read(TextRange.Of(text), 1, 1) is { } prose)
                {
                    Assert.Equal(Describe(MarkdownReader.Read(text, 1)), Describe([new ParagraphBlock(prose)]));
                }
            },
            iter: 20000);

    [Fact]
    public void Blocks_read_alike_both_ways()
        => _text.Where(text => !text.Contains('#', StringComparison.Ordinal)).Sample(
            text =>
            {
                // A line of the outline's own choice never stands in such a text.
                if (MarkdownOutline.Read(text) is not null && new PlainBlockReader(new PlainTextReader()).Read(TextRange.Of(text), 1) is { } blocks)
                {
                    Assert.Equal(Describe(MarkdownReader.Read(text, 1)), Describe(blocks));
                }
            },
            iter: 20000);

    [Fact]
    public void A_document_reads_alike_both_ways() => _document.Sample(CheckDocument, iter: 10000);

    [Fact]
    public void A_damaged_document_reads_alike_both_ways()
        => Damage.Of(SharedDocuments.Spec("New-OutboundConnector.md")).Sample(CheckDocument, iter: 100);

    [Theory]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("----")]
    [InlineData("- ")]
    [InlineData("- lamp")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("...")]
    [InlineData("")]
    public void Front_matter_reads_alike_both_ways_whatever_stands_in_front_of_its_end(string line)
        => CheckDocument($"---\ntitle: New-Lamp\n{line}\n---\n\n# New-Lamp\n\nText.");

    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other")]
    public void A_real_document_reads_alike_both_ways(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        Assert.All(SharedDocuments.Below(folder), document => CheckDocument(document.Text));
    }

    [Theory]
    [InlineData("One line.\nAnother one.")]
    [InlineData("See [the guide](https://example.com/a_b) first, **not** later, \\*that\\*, `code`, this & that.")]
    [InlineData("The values are:\n\n- Red: Warm.\n- `Blue`: Cold.\n\nThat's all.")]
    [InlineData("For more, see [about_Lamps](https://example.com/about_lamps) or ``a`b`` or ` | Sort`.")]
    [InlineData("> [!NOTE]\n> This is new.\n> And this.\n\nText.")]
    [InlineData("- Red: Warm.\n\n  More of red.\n\n  - Light red.\n  - Dark red.\n\n- Blue: Cold,\n  as ice.")]
    [InlineData(" One line,  \n  and another one. See <https://example.com/a_b>.")]
    [InlineData("> [!NOTE]\n> There are:\n>\n> - Lamps.\n> - Rooms.\n```yaml\nType: String\n```")]
    [InlineData("> Applicable: Lamps\n\nText.\n\n```yaml\nType: String\n```")]
    public void What_documents_are_made_of_is_plain(string text) => Assert.NotNull(new PlainBlockReader(new PlainTextReader()).Read(TextRange.Of(text), 1));

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static void CheckDocument(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', ' ');
        if (MarkdownOutline.Read(text) is { } outline)
        {
            Assert.Equal(Describe(MarkdownReader.Read(text, []).Blocks), Describe(outline.Parts.SelectMany(
                part => part.Heading is null ? part.Blocks : [part.Heading, .. part.Blocks])));
        }
    }

    private static string Describe(IEnumerable<MarkdownBlock> blocks) => string.Join("\n", blocks.Select(Describe));

    private static string Describe(MarkdownBlock block) => block switch
    {
        FenceBlock fence => $"{fence.Line} code {fence.Code}",
        RulesBlock rules => $"{rules.Line} {rules.Info} " + string.Join("\n", rules.Lines.Where(line => line.Text.Length > 0)),
        ParagraphBlock paragraph => Describe(paragraph.Prose),
        ListBlock list => $"{list.Line} list\n" + string.Join("\n", list.Bullets.Select(
            bullet => "- " + Describe(bullet.Prose) + Describe(bullet.Rest))),
        _ => block.ToString(),
    };

    private static string Describe(Prose prose)
        => $"{prose.Line} {prose.Text} {string.Join(" ", Enumerable.Range(0, prose.Text.Length)
            .Where(i => prose.Text[i] != ' ')
            .Select(i => prose.PositionOf(i)))}";
}
