using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>What errata take out of a document and add to it, as it is written; also rules in notation.</summary>
internal sealed record ErrataDocument(string FileName, IReadOnlyList<ErrataSection> Sections, IReadOnlyList<PlacedRules> Rules)
{
    /// <summary>The same errata without one of their additions.</summary>
    public ErrataDocument Without(Addition addition)
        => this with { Sections = [.. Sections.Select(section => section.Without(addition))] };
}

/// <summary>The part of errata that is about one parameter.</summary>
internal sealed record ErrataSection(
    string Name, int Line, IReadOnlyList<Sentence> Struck, IReadOnlyList<Addition> Added)
{
    public ErrataSection Without(Addition addition) => this with { Added = [.. Added.Where(other => other != addition)] };
}

/// <summary>
/// What errata add at once: a sentence, a sentence with the list below it, or a bullet, which has no sentence above it.
/// </summary>
internal sealed record Addition(Prose Lead, ListBlock? List)
{
    public IReadOnlyList<Bullet> Bullets => List?.Bullets ?? [];

    /// <summary>The same as a part of a section. An empty paragraph keeps a bullet apart from the list before it.</summary>
    public IEnumerable<MarkdownBlock> Blocks
    {
        get
        {
            yield return new ParagraphBlock(Lead);
            if (List is not null)
            {
                yield return List;
            }
        }
    }
}
