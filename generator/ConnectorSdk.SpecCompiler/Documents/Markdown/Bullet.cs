using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>An item of a list: its first paragraph, and the blocks below it.</summary>
internal sealed class Bullet(Prose prose, IReadOnlyList<MarkdownBlock> rest)
{
    private BulletHead? _head;
    private bool _isHeadRead;

    public Prose Prose => prose;

    public IReadOnlyList<MarkdownBlock> Rest => rest;

    /// <summary>
    /// Null where the bullet starts with a phrase rather than with a value. Read at the first call: values, defaults and rules
    /// all ask for it.
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
