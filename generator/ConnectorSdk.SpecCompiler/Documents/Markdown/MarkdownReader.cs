using System.Text;
using ConnectorSdk.SpecCompiler.Documents.Lines;
using ConnectorSdk.SpecCompiler.Documents.Text;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Md = Markdig.Syntax;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>Converts any Markdown text to blocks. Only this file depends on Markdig.</summary>
internal sealed class MarkdownReader
{
    private static readonly MarkdownPipeline _pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePreciseSourceLocation().Build();

    private readonly string _text;
    private readonly IReadOnlyList<int> _inserted;
    private readonly string? _file;
    private readonly int _firstLine;
    private readonly int _firstColumn;
    private readonly List<int> _lineStarts = [0];

    private MarkdownReader(string text, IReadOnlyList<int> inserted, string? file, int firstLine = 1, int firstColumn = 1)
    {
        _text = text;
        _inserted = inserted;
        _file = file;
        _firstLine = firstLine;
        _firstColumn = firstColumn;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>
    /// Reads the front matter and the blocks. The zero-based lines in <paramref name="inserted"/> aren't in the original document
    /// and aren't counted. <paramref name="file"/> is the name of the errata file; null for a document.
    /// </summary>
    public static (TextRange FrontMatter, IReadOnlyList<MarkdownBlock> Blocks) Read(
        string text, IReadOnlyList<int> inserted, string? file = null)
    {
        var reader = new MarkdownReader(text, inserted, file);
        var document = Markdig.Markdown.Parse(text, _pipeline);
        var frontMatter = document.OfType<YamlFrontMatterBlock>().FirstOrDefault();
        return (frontMatter is null ? TextRange.Of("") : Code(frontMatter), reader.ReadBlocks(document));
    }

    /// <summary>Reads a part of a document that starts in the specified line.</summary>
    public static IReadOnlyList<MarkdownBlock> Read(string text, int firstLine)
        => new MarkdownReader(text, [], null, firstLine).ReadBlocks(Markdig.Markdown.Parse(text, _pipeline));

    /// <summary>Reads a paragraph that starts at the specified location of its document.</summary>
    /// <returns>The paragraph; null if the text contains other blocks.</returns>
    public static Prose? ReadParagraph(string text, int firstLine, int firstColumn)
        => Markdig.Markdown.Parse(text, _pipeline) is [Md.ParagraphBlock paragraph]
            ? new MarkdownReader(text, [], null, firstLine, firstColumn).ReadProse(paragraph)
            : null;

    private List<MarkdownBlock> ReadBlocks(ContainerBlock container)
    {
        List<MarkdownBlock> blocks = [];
        foreach (var block in container)
        {
            if (ReadBlock(block) is { } read)
            {
                blocks.Add(read);
            }
        }

        return blocks;
    }

    private MarkdownBlock? ReadBlock(Block block) => block switch
    {
        YamlFrontMatterBlock => null,
        Md.HeadingBlock heading => new HeadingBlock(SourceLine(heading.Line), heading.Level, ReadProse(heading).Text.Trim()),
        FencedCodeBlock fence when RulesBlock.IsMeant(Info(fence)) => ReadRules(fence),
        FencedCodeBlock fence => new FenceBlock(SourceLine(fence.Line), Code(fence)),
        CodeBlock code => new FenceBlock(SourceLine(code.Line), Code(code)),
        Md.ParagraphBlock paragraph => new ParagraphBlock(ReadProse(paragraph)),
        HtmlBlock html => new ParagraphBlock(ProseAt(html, string.Join(" ", Lines(html)))),
        Md.ListBlock list => new ListBlock(SourceLine(list.Line), [.. list.OfType<ListItemBlock>().Select(ReadBullet)]),
        Md.QuoteBlock quote => new QuoteBlock(
            SourceLine(quote.Line),
            new Prose(string.Join(" ", quote.OfType<Md.ParagraphBlock>().Select(p => ReadProse(p).Text)), []),
            () => ReadBlocks(quote)),
        _ => null,
    };

    private RulesBlock ReadRules(FencedCodeBlock fence)
    {
        List<FenceLine> lines = [];
        for (var i = 0; i < fence.Lines.Count; i++)
        {
            var text = fence.Lines.Lines[i].Slice;
            var (line, column) = PositionOf(text.Start);
            lines.Add(new FenceLine(line, column, text.ToString()));
        }

        return new RulesBlock(SourceLine(fence.Line), RulesBlock.FirstWord(Info(fence)).ToString(), lines);
    }

    /// <summary>Gets the text after the fence as written, because the library decodes entities and escapes in it.</summary>
    private ReadOnlySpan<char> Info(FencedCodeBlock fence)
    {
        var line = _text.AsSpan(fence.Span.Start);
        var end = line.IndexOfAny('\n', '\r');
        return (end < 0 ? line : line.Slice(0, end)).TrimStart(fence.FencedChar);
    }

    private Bullet ReadBullet(ListItemBlock item)
    {
        var first = item.FirstOrDefault() as Md.ParagraphBlock;
        var prose = first is null ? ProseAt(item, "") : ReadProse(first);
        return new Bullet(prose, [.. item.Skip(first is null ? 0 : 1).Select(ReadBlock).OfType<MarkdownBlock>()]);
    }

    private Prose ProseAt(Block block, string text) => new(text, [Start(block)], _file);

    private ProseAnchor Start(Block block) => new(0, SourceLine(block.Line), block.Column + 1);

    private Prose ReadProse(LeafBlock block)
    {
        var text = new StringBuilder();
        List<ProseAnchor> anchors = [];
        List<ProseLink> links = [];
        var emphasis = 0;
        if (block.Inline is { } inlines)
        {
            Append(inlines, text, anchors, links);
            emphasis = inlines.FirstChild is EmphasisInline first ? LengthOf(first) : 0;
        }

        if (anchors.Count == 0)
        {
            anchors.Add(Start(block));
        }

        return new Prose(text.ToString(), anchors, _file, links, emphasis);
    }

    private int LengthOf(EmphasisInline emphasis)
    {
        var text = new StringBuilder();
        Append(emphasis, text, [], []);
        return text.Length;
    }

    private void Append(
        ContainerInline container,
        StringBuilder text,
        List<ProseAnchor> anchors,
        List<ProseLink> links)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    var start = literal.Span.Start + (literal.IsFirstCharacterEscaped ? 1 : 0);
                    Append(literal.Content.ToString(), start, text, anchors);
                    break;
                case CodeInline code:
                    Append("`" + code.Content + "`", code.Span.Start, text, anchors);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlInline html:
                    Append(html.Tag, html.Span.Start, text, anchors);
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.ToString(), entity.Span.Start, text, anchors);
                    break;
                case AutolinkInline link:
                    Append(link.Url, link.Span.Start + 1, text, anchors);
                    break;
                case LinkInline { IsImage: false, Url: { } url } link:
                    var index = text.Length;
                    Append(link, text, anchors, links);
                    links.Add(new ProseLink(index, text.Length - index, url));
                    break;
                case LinkDelimiterInline bracket:
                    Append(bracket.ToLiteral(), bracket.Span.Start, text, anchors); // It opens no link: what follows is below it.
                    Append(bracket, text, anchors, links);
                    break;
                case ContainerInline nested:
                    Append(nested, text, anchors, links);
                    break;
            }
        }
    }

    private void Append(string content, int offset, StringBuilder text, List<ProseAnchor> anchors)
    {
        var (line, column) = PositionOf(offset);
        anchors.Add(new ProseAnchor(text.Length, line, column));
        text.Append(content);
    }

    private (int Line, int Column) PositionOf(int offset)
    {
        var line = _lineStarts.BinarySearch(Math.Min(offset, _text.Length));
        line = line < 0 ? ~line - 1 : line;
        return (SourceLine(line), offset - _lineStarts[line] + (line == 0 ? _firstColumn : 1));
    }

    private int SourceLine(int line) => line + _firstLine - _inserted.Count(i => i < line);

    private static TextRange Code(LeafBlock block) => TextRange.Of(string.Join("\n", Lines(block)));

    private static List<string> Lines(LeafBlock block)
    {
        List<string> lines = [];
        for (var i = 0; i < block.Lines.Count; i++)
        {
            lines.Add(block.Lines.Lines[i].Slice.ToString());
        }

        return lines;
    }
}
