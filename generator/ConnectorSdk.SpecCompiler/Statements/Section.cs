using ConnectorSdk.SpecCompiler.Cmdlets.Types;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Metadata;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Statements;

/// <summary>
/// The section of a parameter, read once: its passages, with the leads and bullets of their lists, and its settled type. Types,
/// values, defaults and rules are made of it. Sentences, leads and heads are read at the first call, since many aren't asked for.
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

    /// <summary>How each set of SYNTAX shows the parameter; null where it doesn't.</summary>
    public SyntaxParameter?[] Shown { get; }

    /// <summary>SYNTAX shows a parameter with a value as a switch in some set.</summary>
    public bool MayBeSwitch { get; }

    public ParameterMetadata[] Metadata => _source.Metadata;

    /// <summary>The first metadata block that states a type; null where none does.</summary>
    public ParameterMetadata? TypeMetadata => _source.TypeMetadata;

    /// <summary>The products that the section lists, and where; empty where it lists none.</summary>
    public (string Products, int Line) Applicable => (_source.Applicable ?? "", _source.ApplicableLine);

    public Passage[] Passages => _passages;

    /// <summary>The text that stands outside lists.</summary>
    public Prose[] Paragraphs { get; }

    /// <summary>The sentences of <see cref="Paragraphs"/>.</summary>
    public Sentence[] Sentences
        => _sentences ??= Paragraphs is [var only] ? only.Sentences : [.. Paragraphs.SelectMany(prose => prose.Sentences)];

    /// <summary>The bullets of all lists.</summary>
    public StatedBullet[] Bullets => _bullets ??= BulletsOf(_passages);

    /// <summary>False where none of <see cref="Paragraphs"/> gives the cue.</summary>
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

    /// <summary>Those of <see cref="Sentences"/> that give the cue.</summary>
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

    /// <summary>True where one of <see cref="Paragraphs"/> holds the text, in whatever case.</summary>
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

    /// <summary>True where one of <see cref="Paragraphs"/> holds one of the texts.</summary>
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

    /// <summary>Those of <see cref="Sentences"/> that hold the text, in whatever case.</summary>
    public IReadOnlyList<Sentence> SentencesWith(string text)
        => Holds(text) ? Array.FindAll(Sentences, sentence => sentence.Holds(text)) : [];

    /// <summary>True where the section names the parameter so, with a slip in the ending perhaps.</summary>
    public bool IsSelf(string name)
        => Math.Abs(name.Length - Name.Length) < 2
            && (name.StartsWith(Name, StringComparison.OrdinalIgnoreCase)
                || Name.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static StatedBullet[] BulletsOf(Passage[] passages)
        => Array.Exists(passages, passage => passage.List is not null)
            ? [.. passages.Select(passage => passage.List).OfType<StatedList>().SelectMany(list => list.Bullets)]
            : [];

    /// <summary>A list belongs to the paragraph above it.</summary>
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
