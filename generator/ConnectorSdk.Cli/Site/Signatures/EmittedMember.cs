namespace ConnectorSdk.Cli.Site.Signatures;

/// <summary>A public method as the generator declares it. The names of types are without their namespaces.</summary>
internal sealed record EmittedMember(string Name, string Declaration);
