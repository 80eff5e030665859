using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>A block of a Markdown document. <paramref name="Line"/> starts at 1.</summary>
internal abstract record MarkdownBlock(int Line);

internal sealed record HeadingBlock(int Line, int Level, string Text) : MarkdownBlock(Line);

/// <summary>A fenced code block; <paramref name="Line"/> is the line of the opening fence.</summary>
internal sealed record FenceBlock(int Line, TextRange Code) : MarkdownBlock(Line);

internal sealed record ParagraphBlock(Prose Prose) : MarkdownBlock(Prose.Line);

internal sealed record ListBlock(int Line, IReadOnlyList<Bullet> Bullets) : MarkdownBlock(Line)
{
    /// <summary>
    /// The sentence before the list that an errata file removed; null if there is none. The bullets keep the meaning that it gave
    /// them.
    /// </summary>
    public Sentence? StruckLead { get; init; }
}

/// <summary>
/// A quote, such as a note that starts with <c>&gt; [!NOTE]</c>. <paramref name="Prose"/> is the text of its paragraphs.
/// </summary>
internal sealed record QuoteBlock(int Line, Prose Prose) : MarkdownBlock(Line)
{
    private readonly Func<IEnumerable<MarkdownBlock>>? _read;
    private readonly TextRange _source;

    public QuoteBlock(int line, Prose prose, Func<IEnumerable<MarkdownBlock>> read)
        : this(line, prose) => _read = read;

    /// <summary>Initializes a quote from its source, which includes the quote marks and starts in the specified line.</summary>
    public QuoteBlock(int line, Prose prose, TextRange source)
        : this(line, prose) => _source = source;

    /// <summary>Reads the quoted blocks, without the mark of a note. They aren't cached, because few quotes are read.</summary>
    public IReadOnlyList<MarkdownBlock> ReadBlocks()
    {
        List<MarkdownBlock> blocks =
        [
            .. _read?.Invoke()
                ?? MarkdownReader.Read(_source.ToString(), Line).OfType<QuoteBlock>().SelectMany(quote => quote.ReadBlocks()),
        ];
        if (blocks is [ParagraphBlock { Prose: var first }, ..] && first.StartsWith("[!")
            && first.Text.IndexOf(']') is > 0 and var end)
        {
            var start = end + 1;
            while (start < first.Text.Length && char.IsWhiteSpace(first.Text[start]))
            {
                start++;
            }

            blocks.RemoveAt(0);
            blocks.InsertRange(0, start < first.Text.Length ? [new ParagraphBlock(first.From(start))] : []);
        }

        return blocks;
    }
}
