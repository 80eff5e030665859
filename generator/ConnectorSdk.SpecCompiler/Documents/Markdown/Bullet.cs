using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>A list item with its first paragraph and the blocks below it.</summary>
internal sealed class Bullet(Prose prose, IReadOnlyList<MarkdownBlock> rest)
{
    private BulletHead? _head;
    private bool _isHeadRead;

    public Prose Prose => prose;

    public IReadOnlyList<MarkdownBlock> Rest => rest;

    /// <summary>
    /// The head of the bullet; null if it starts with a phrase instead of a value. It is cached, because the readers of values,
    /// defaults, and rules all request it.
    /// </summary>
    public BulletHead? Head
    {
        get
        {
            if (!_isHeadRead)
            {
                _head = new BulletHeadReader(prose).Read();
                _isHeadRead = true;
            }

            return _head;
        }
    }
}
