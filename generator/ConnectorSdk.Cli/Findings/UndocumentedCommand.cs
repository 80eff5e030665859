namespace ConnectorSdk.Cli.Findings;

/// <summary>A command (Verb-Noun) without a document. Other commands with the same noun might have one.</summary>
internal sealed record UndocumentedCommand(string Name, bool HasDocumentedNoun);
