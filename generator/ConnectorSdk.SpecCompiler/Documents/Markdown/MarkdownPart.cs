using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// A heading and the blocks below it, up to the next heading of any level. The heading is null for the blocks before the first
/// heading.
/// </summary>
internal sealed class MarkdownPart
{
    private readonly TextRange _text;
    private readonly int _line;
    private readonly PlainBlockReader? _reader;
    private IReadOnlyList<MarkdownBlock>? _blocks;

    /// <summary>Initializes a part with blocks that are already parsed.</summary>
    public MarkdownPart(HeadingBlock? heading, IReadOnlyList<MarkdownBlock> blocks)
    {
        Heading = heading;
        _blocks = blocks;
    }

    /// <summary>Initializes a part whose text starts in the specified line of the document. Line numbers start at 1.</summary>
    public MarkdownPart(HeadingBlock? heading, TextRange text, int line, PlainBlockReader reader)
    {
        Heading = heading;
        _reader = reader;
        _text = text;
        _line = line;
    }

    public HeadingBlock? Heading { get; }

    /// <summary>
    /// Returns false if the part can't contain any of the strings, ignoring case. The blocks aren't parsed for this check.
    /// </summary>
    public bool MayHold(string[] texts)
    {
        foreach (var text in _reader is null ? [] : texts)
        {
            if (_text.Span.IndexOf(text.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return _reader is null;
    }

    /// <summary>The blocks, parsed on first use, because the blocks of most sections are never requested.</summary>
    public IReadOnlyList<MarkdownBlock> Blocks
        => _blocks ??= _reader!.Read(_text, _line) ?? MarkdownReader.Read(_text.ToString(), _line);

    /// <summary>Splits blocks at their headings.</summary>
    public static IReadOnlyList<MarkdownPart> Split(IEnumerable<MarkdownBlock> blocks)
    {
        List<MarkdownBlock> below = [];
        List<MarkdownPart> parts = [new(null, below)];
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading)
            {
                below = [];
                parts.Add(new MarkdownPart(heading, below));
            }
            else
            {
                below.Add(block);
            }
        }

        return parts;
    }
}
