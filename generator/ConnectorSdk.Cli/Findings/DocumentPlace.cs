namespace ConnectorSdk.Cli.Findings;

/// <summary>
/// What of a document a finding rests on: the quoted sentence, or just a parameter's entry. <paramref name="Path"/> leads to the
/// file, <paramref name="Document"/> is its name.
/// </summary>
internal sealed record DocumentPlace(string Path, string Document, int Line, string? Quote);
