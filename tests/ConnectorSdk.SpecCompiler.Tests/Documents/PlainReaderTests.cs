using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.TestSupport;
using CsCheck;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// The project's own reader of plain Markdown gives the same result as the library's parser, or leaves it the text.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class PlainReaderTests
{
    private static readonly string[] _words =
    [
        "lamp", "Red", "a*b", "*", "**", "_", "x_y", "`code`", "`", "``", "\\*", "\\<", "\\", "&", "&amp;", "<", "<b>",
        "<https://x.y>", "<https://x.y/a_b*c*>", "<https://x y>", "<a-1.b@x-y.z>", "<a--b@x>", "<a@>", "<.a@b>",
        "[a](b(c))", "[a](b(c)", "[a](b(c(d)e))", "[a](b)c)", "<http://x>",
        "[", "]", "[a](b)", "[a b](https://x.y/z_1)", "[a]", "[a](", "(b)", "![a](b)", "**bold**", "*soft*", "_soft_", "**a b**:",
        "(**c**)", "$null", "'", "\"", "|", "~", "1.", "2)", "-", "+", "#", "=", ".", ":", "!", "\u2019", "\u00A0", " ", "  ",
        "[a](b\tc)", "[a](b\u00A0c)", "[a](b\u0001c)", "[a](b\u2003c)", "[a]\t(b)", "<https://x\ty>", "<https://x\u00A0y>", "\t",
        "``a`b``", "`` a ``", "` a`", "` a `", "` `", "[about_a_b](c_d)", "[_a](b)", "[a_](b)", "[!NOTE]",
        "[[a\\]b]", "[a [b] c]", "[a *b* c]", "[a][b]", "[a]:", "![a]",
    ];

    private static readonly string[] _starts =
        ["", "", "", "- ", "* ", "+ ", "> ", ">", "> - ", ">  ", " ", "   ", "  - ", " - ", "    - ", "-", "--", "1. ", "#",
            "    ", "  ", "\t", "```", "```rules", "|", "=", "-  ", "* * ", "** "];

    private static readonly Gen<string> _line = Gen.Select(
        Any(_starts), Any(_words).Array[0, 5].Select(words => string.Join(" ", words)), (start, rest) => start + rest);

    private static readonly Gen<string> _text = Gen.OneOf(_line, _line, Gen.Const(""))
        .Array[1, 7].Select(lines => string.Join("\n", lines));

    private static readonly Gen<string> _document = Gen.OneOf(
        _line, _line, Any(
            "", "# T", "## PARAMETERS", "### -Name", "#### x", "## a `b`", "### c #", "```yaml", "```rules", "```", "text\n---"))
        .Array[1, 14].Select(lines => string.Join("\n", lines));

    [Fact]
    public void A_paragraph_reads_alike_both_ways()
        => SampleAtLeast(0.2, 20000, Any(_words).Array[1, 7].Select(words => "x" + string.Join(" ", words)), text =>
        {
            if (new PlainTextReader().Read(TextRange.Of(text), 1, 1) is not { } prose)
            {
                return false;
            }

            Assert.Equal(Describe(MarkdownReader.Read(text, 1)), Describe([new ParagraphBlock(prose)]));
            return true;
        });

    [Fact]
    public void Blocks_read_alike_both_ways()
        => SampleAtLeast(0.2, 20000, _text.Where(text => !text.Contains('#', StringComparison.Ordinal)), text =>
        {
            // The outline treats no line of such a text differently.
            if (MarkdownOutline.Read(text) is null
                || new PlainBlockReader(new PlainTextReader()).Read(TextRange.Of(text), 1) is not { } blocks)
            {
                return false;
            }

            Assert.Equal(Describe(MarkdownReader.Read(text, 1)), Describe(blocks));
            return true;
        });

    [Fact]
    public void A_document_reads_alike_both_ways() => SampleAtLeast(0.15, 10000, _document, ReadsAlike);

    [Fact]
    public void A_damaged_document_reads_alike_both_ways()
        => SampleAtLeast(0.2, 100, Damage.Of(SharedDocuments.Spec("New-OutboundConnector.md")), ReadsAlike);

    [Theory]
    [InlineData("- ")]
    [InlineData("- lamp")]
    [InlineData("")]
    public void Front_matter_reads_alike_both_ways(string line) => Assert.True(ReadsAlike(FrontMatter(line)));

    [Theory]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("----")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("...")]
    public void Front_matter_with_a_line_like_its_end_is_left_to_the_library(string line)
        => Assert.False(ReadsAlike(FrontMatter(line)));

    [Theory]
    [InlineData("corpus/exchange")]
    [InlineData("corpus/other")]
    public void A_real_document_reads_alike_both_ways(string folder)
    {
        Assert.SkipUnless(SharedDocuments.ArePresent, SharedDocuments.SkipReason);
        var documents = SharedDocuments.Below(folder).ToList();
        var compared = documents.Count(document => ReadsAlike(document.Text));
        Assert.True(compared > documents.Count * 0.9, $"Only {compared} of {documents.Count} documents are plain.");
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
    [InlineData("The name is [[Group\\]Room]\\Lamp.")]
    [InlineData("- Red: Warm.\nAnd more of red.\n\n- Blue: Cold,\n as ice.")]
    public void What_documents_are_made_of_is_plain(string text)
        => Assert.NotNull(new PlainBlockReader(new PlainTextReader()).Read(TextRange.Of(text), 1));

    private static string FrontMatter(string line) => $"---\ntitle: New-Lamp\n{line}\n---\n\n# New-Lamp\n\nText.";

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    /// <summary>Checks samples, and that enough of them are compared instead of being left to the library.</summary>
    private static void SampleAtLeast(double share, int count, Gen<string> texts, Func<string, bool> compare)
    {
        var compared = 0;
        texts.Sample(
            text =>
            {
                if (compare(text))
                {
                    Interlocked.Increment(ref compared);
                }
            },
            iter: count);
        Assert.True(compared > count * share, $"Only {compared} of {count} texts were compared.");
    }

    /// <summary>Compares the two results for a document. Returns false if the document is left to the library.</summary>
    private static bool ReadsAlike(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', ' ');
        if (MarkdownOutline.Read(text) is not { } outline)
        {
            return false;
        }

        Assert.Equal(Describe(MarkdownReader.Read(text, []).Blocks), Describe(outline.Parts.SelectMany(
            part => part.Heading is null ? part.Blocks : [part.Heading, .. part.Blocks])));
        return true;
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
        => $"{prose.Line} {prose.EmphasisLength} {prose.Text} {string.Join(" ", Enumerable.Range(0, prose.Text.Length)
            .Where(i => prose.Text[i] != ' ')
            .Select(i => prose.PositionOf(i)))}";
}
