using ConnectorSdk.SpecCompiler.Documents;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// What a bullet of a value list names: one value in one or several spellings, a note in parentheses, then the text about it.
/// </summary>
internal sealed record BulletHead(IReadOnlyList<string> Values, string Note, Prose Text)
{
    /// <summary>Null where the bullet starts with a phrase rather than with a value.</summary>
    public static BulletHead? Read(Bullet bullet) => new BulletHeadReader(bullet.Prose).Read();
}
