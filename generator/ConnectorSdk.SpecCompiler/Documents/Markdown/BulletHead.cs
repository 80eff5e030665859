using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// The head of a bullet in a value list: a value in one or more spellings, and a note in parentheses. The text about the value
/// follows it.
/// </summary>
internal sealed record BulletHead(IReadOnlyList<string> Values, string Note, Prose Text);
