using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// What a bullet of a value list names: one value in one or several spellings, a note in parentheses, then the text about it.
/// </summary>
internal sealed record BulletHead(IReadOnlyList<string> Values, string Note, Prose Text);
