namespace ConnectorSdk.Cli.Site.Signatures;

/// <summary>An enum that the generator declares: its members by the values that PowerShell uses.</summary>
internal sealed record EmittedEnum(string Name, IReadOnlyDictionary<string, string> Members);
