using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>
/// The section of a parameter with its passages, lists, and resolved type. Types, values, defaults, and rules are derived from
/// it. Sentences, leads, and bullet heads are read on first use, because many are never requested.
/// </summary>
internal sealed class Section
{
    private readonly ParameterSection _source;
    private readonly Passage[] _passages;
    private Sentence[]? _sentences;
    private StatedBullet[]? _bullets;

    public Section(ParameterSection source, TypeName type, SyntaxParameter?[] shown, bool isShownAsSwitch)
    {
        _source = source;
        Type = type;
        Shown = shown;
        MayBeSwitch = isShownAsSwitch && !type.Is("SwitchParameter");
        _passages = Split(source.Text);
        Paragraphs = _passages is [{ Text: { } only }] ? [only] : [.. _passages.Select(passage => passage.Text).OfType<Prose>()];
    }

    public string Name => _source.Name;

    public int Line => _source.Line;

    public TypeName Type { get; }

    /// <summary>The parameter as each parameter set in SYNTAX shows it; null for sets that don't contain it.</summary>
    public SyntaxParameter?[] Shown { get; }

    /// <summary>True if SYNTAX shows a parameter that takes a value as a switch in at least one parameter set.</summary>
    public bool MayBeSwitch { get; }

    public ParameterMetadata[] Metadata => _source.Metadata;

    /// <summary>The first metadata block that states a type; null if there is none.</summary>
    public ParameterMetadata? TypeMetadata => _source.TypeMetadata;

    /// <summary>The products that the section lists, and their line; empty if it lists none.</summary>
    public (string Products, int Line) Applicable => (_source.Applicable ?? "", _source.ApplicableLine);

    public Passage[] Passages => _passages;

    /// <summary>The text outside lists.</summary>
    public Prose[] Paragraphs { get; }

    /// <summary>The sentences of <see cref="Paragraphs"/>.</summary>
    public Sentence[] Sentences
        => _sentences ??= Paragraphs is [var only] ? only.Sentences : [.. Paragraphs.SelectMany(prose => prose.Sentences)];

    /// <summary>The bullets of all lists.</summary>
    public StatedBullet[] Bullets => _bullets ??= BulletsOf(_passages);

    /// <summary>Returns false if none of <see cref="Paragraphs"/> contains the cue.</summary>
    public bool Gives(Cues cue)
    {
        foreach (var paragraph in Paragraphs)
        {
            if (paragraph.Gives(cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the <see cref="Sentences"/> that contain the cue.</summary>
    public IReadOnlyList<Sentence> SentencesWith(Cues cue)
    {
        List<Sentence>? found = null;
        foreach (var paragraph in Paragraphs)
        {
            foreach (var sentence in paragraph.Gives(cue) ? paragraph.Sentences : [])
            {
                if (sentence.Gives(cue))
                {
                    (found ??= []).Add(sentence);
                }
            }
        }

        return found ?? (IReadOnlyList<Sentence>)[];
    }

    /// <summary>Determines whether one of <see cref="Paragraphs"/> contains the text, ignoring case.</summary>
    public bool Holds(string text)
    {
        foreach (var paragraph in Paragraphs)
        {
            if (paragraph.Holds(text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether one of <see cref="Paragraphs"/> contains one of the strings.</summary>
    public bool HoldsAny(string[] texts)
    {
        foreach (var paragraph in Paragraphs)
        {
            if (paragraph.HoldsAny(texts))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the <see cref="Sentences"/> that contain the text, ignoring case.</summary>
    public IReadOnlyList<Sentence> SentencesWith(string text)
        => Holds(text) ? Array.FindAll(Sentences, sentence => sentence.Holds(text)) : [];

    /// <summary>
    /// Determines whether a name is the section's parameter, allowing for one extra or missing character at the end.
    /// </summary>
    public bool IsSelf(string name)
        => Math.Abs(name.Length - Name.Length) < 2
            && (name.StartsWith(Name, StringComparison.OrdinalIgnoreCase)
                || Name.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static StatedBullet[] BulletsOf(Passage[] passages)
        => Array.Exists(passages, passage => passage.List is not null)
            ? [.. passages.Select(passage => passage.List).OfType<StatedList>().SelectMany(list => list.Bullets)]
            : [];

    /// <summary>Splits the blocks into passages. A list belongs to the paragraph above it.</summary>
    private Passage[] Split(IReadOnlyList<MarkdownBlock> blocks)
    {
        if (blocks is [ParagraphBlock { Prose: var text }])
        {
            return [new Passage(text, null)];
        }

        List<Passage> passages = new(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is ParagraphBlock { Prose: var prose })
            {
                var list = i + 1 < blocks.Count ? blocks[i + 1] as ListBlock : null;
                passages.Add(new Passage(prose, list is null ? null : new StatedList(this, list, prose)));
                i += list is null ? 0 : 1;
            }
            else if (blocks[i] is ListBlock list)
            {
                passages.Add(new Passage(null, new StatedList(this, list, null)));
            }
        }

        return [.. passages];
    }
}
