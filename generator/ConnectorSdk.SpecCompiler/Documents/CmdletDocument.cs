using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>A cmdlet's help document, as it is written: nothing is resolved or merged yet.</summary>
internal sealed record CmdletDocument(
    string FileName,
    string Name,
    string Module,
    string Synopsis,
    IReadOnlyList<SyntaxSet> Syntax,
    IReadOnlyList<ParameterSection> Parameters,
    IReadOnlyList<Example> Examples)
{
    /// <summary>The address of the page on the web; empty where the document names none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The products that the front matter lists; empty where it lists none.</summary>
    public string Applicable { get; init; } = "";

    /// <summary>The line of <see cref="Applicable"/>.</summary>
    public int ApplicableLine { get; init; }

    /// <summary>The blocks that state rules in notation, in the order of the document, and those of errata behind them.</summary>
    public IReadOnlyList<PlacedRules> Rules { get; init; } = [];
}

/// <summary>An entry of the PARAMETERS section.</summary>
internal sealed record ParameterSection(
    string Name,
    int Line,
    IReadOnlyList<MarkdownBlock> Text,
    IReadOnlyList<ParameterMetadata> Metadata,
    string? Applicable)
{
    /// <summary>The line of <see cref="Applicable"/>.</summary>
    public int ApplicableLine { get; init; }

    /// <summary>The type that the heading shows; null where it shows none.</summary>
    public string? HeadingType { get; init; }

    /// <summary>The text that stands outside lists.</summary>
    public IEnumerable<Prose> Paragraphs => Text.OfType<ParagraphBlock>().Select(paragraph => paragraph.Prose);

    /// <summary>The sentences of <see cref="Paragraphs"/>.</summary>
    public IEnumerable<Sentence> Sentences => Paragraphs.SelectMany(prose => prose.Sentences);

    /// <summary>True where one of <see cref="Paragraphs"/> holds the text, in whatever case.</summary>
    public bool Holds(string text)
    {
        for (var i = 0; i < Text.Count; i++)
        {
            if (Text[i] is ParagraphBlock paragraph && paragraph.Prose.Holds(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Those of <see cref="Sentences"/> that hold the text, in whatever case.</summary>
    public IEnumerable<Sentence> SentencesWith(string text)
        => Holds(text) ? Sentences.Where(sentence => sentence.Text.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0) : [];

    /// <summary>The first metadata block that states a type; null where none does.</summary>
    public ParameterMetadata? TypeMetadata
    {
        get
        {
            foreach (var block in Metadata)
            {
                if (block.Type is not null)
                {
                    return block;
                }
            }

            return null;
        }
    }
}

/// <summary>A code block of the EXAMPLES section.</summary>
internal sealed record Example(int Line, string Code);
