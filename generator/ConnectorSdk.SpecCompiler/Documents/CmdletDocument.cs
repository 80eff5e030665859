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
}

/// <summary>A code block of the SYNTAX section: one parameter set.</summary>
internal sealed record SyntaxSet(string? Name, bool IsDefault, int Line, IReadOnlyList<SyntaxParameter> Parameters);

/// <summary>A parameter in a SYNTAX block. <paramref name="Type"/> is null where the block shows none, as for switches.</summary>
internal sealed record SyntaxParameter(string Name, int Line, string? Type, bool Mandatory, bool Positional)
{
    /// <summary>The place of a positional parameter in its block, from 0.</summary>
    public int Place { get; init; }
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

/// <summary>
/// What a metadata block says of a parameter in some sets; null <paramref name="Sets"/> are all. A null key isn't there. Lines are
/// those of the keys, or of the block where it lacks the key.
/// </summary>
internal sealed record ParameterMetadata(
    int Line,
    int TypeLine,
    string? Type,
    int SetsLine,
    IReadOnlyList<string>? Sets,
    IReadOnlyList<string> Aliases,
    int RequiredLine,
    bool? Required,
    string? Default,
    IReadOnlyList<string> AcceptedValues,
    int AcceptedValuesLine,
    string? Applicable)
{
    /// <summary>The line of <see cref="Applicable"/>.</summary>
    public int ApplicableLine { get; init; }

    /// <summary>Null where the block states no position, or none that is understood.</summary>
    public MetadataPosition? Position { get; init; }

    /// <summary>The line of <see cref="Position"/>.</summary>
    public int PositionLine { get; init; }

    /// <summary>Whether the parameter takes values from the pipeline; null where the block doesn't tell.</summary>
    public bool? AcceptsPipeline { get; init; }

    /// <summary>The parameter takes whole objects from the pipeline, not only their properties.</summary>
    public bool AcceptsPipelineByValue { get; init; }

    /// <summary>The parameter takes all arguments that no other one does.</summary>
    public bool TakesRemainingArguments { get; init; }

    /// <summary>What messages quote of <see cref="AcceptedValues"/>.</summary>
    public string AcceptedValuesText => "Accepted values: " + string.Join(", ", AcceptedValues);
}

/// <summary>A code block of the EXAMPLES section.</summary>
internal sealed record Example(int Line, string Code);
