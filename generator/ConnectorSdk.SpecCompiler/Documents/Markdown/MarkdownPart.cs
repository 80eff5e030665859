using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// A heading and the blocks below it, up to the next heading of whatever level. The heading is null for what stands before the
/// first one.
/// </summary>
internal sealed class MarkdownPart
{
    private readonly TextRange _text;
    private readonly int _line;
    private readonly PlainBlockReader? _reader;
    private IReadOnlyList<MarkdownBlock>? _blocks;

    /// <summary>A part whose blocks are known.</summary>
    public MarkdownPart(HeadingBlock? heading, IReadOnlyList<MarkdownBlock> blocks)
    {
        Heading = heading;
        _blocks = blocks;
    }

    /// <summary>A part whose text begins in a line of the document, counted from 1.</summary>
    public MarkdownPart(HeadingBlock? heading, TextRange text, int line, PlainBlockReader reader)
    {
        Heading = heading;
        _reader = reader;
        _text = text;
        _line = line;
    }

    public HeadingBlock? Heading { get; }

    /// <summary>
    /// False where the part can't hold one of the texts, in whatever case. Its blocks needn't be read for that.
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

    /// <summary>Read at the first call: of most sections nobody wants them.</summary>
    public IReadOnlyList<MarkdownBlock> Blocks
        => _blocks ??= _reader!.Read(_text, _line) ?? MarkdownReader.Read(_text.ToString(), _line);

    /// <summary>Cuts blocks at their headings.</summary>
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
