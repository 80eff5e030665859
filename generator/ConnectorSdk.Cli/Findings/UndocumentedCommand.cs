namespace ConnectorSdk.Cli.Findings;

/// <summary>A command (Verb-Noun) without a document; other commands with the noun may have one.</summary>
internal sealed record UndocumentedCommand(string Name, bool HasDocumentedNoun);
