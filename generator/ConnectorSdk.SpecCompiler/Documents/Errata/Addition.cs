using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Errata;

/// <summary>
/// A sentence, a sentence with the list below it, or a bullet without a sentence above it, which an errata file adds.
/// </summary>
internal sealed record Addition(Prose Lead, ListBlock? List)
{
    public IReadOnlyList<Bullet> Bullets => List?.Bullets ?? [];

    /// <summary>
    /// The addition as blocks of a section. For a bullet, an empty paragraph separates it from a preceding list.
    /// </summary>
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
