namespace ConnectorSdk.Cli.Site.Signatures;

/// <summary>A generated public method. Type names have no namespaces.</summary>
internal sealed record EmittedMember(string Name, string Declaration);
