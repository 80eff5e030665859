namespace ConnectorSdk.Cli.Findings;

/// <summary>
/// The part of a document that a finding is based on: the quoted sentence, or a parameter's section. <paramref name="Path"/> is
/// the path of the file; <paramref name="Document"/> is its name.
/// </summary>
internal sealed record DocumentPlace(string Path, string Document, int Line, string? Quote);
