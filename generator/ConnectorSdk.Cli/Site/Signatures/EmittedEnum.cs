namespace ConnectorSdk.Cli.Site.Signatures;

/// <summary>A generated enum. The members have the values of PowerShell as keys.</summary>
internal sealed record EmittedEnum(string Name, IReadOnlyDictionary<string, string> Members);
