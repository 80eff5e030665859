using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

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
