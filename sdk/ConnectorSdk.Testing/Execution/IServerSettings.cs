namespace ConnectorSdk.Testing.Execution;

/// <summary>Specifies how the server behaves. See the options of the in-memory Exchange.</summary>
internal interface IServerSettings
{
    DateTimeOffset StartTime { get; }

    bool EnforceRules { get; }

    bool MissingIdentityReturnsAll { get; }

    bool HideScopedConnectors { get; }

    bool MatchEnumPrefixes { get; }

    bool DisableNewInboundConnectors { get; }

    int VisibleAfterReads { get; }

    ISet<string> DeniedCmdlets { get; }

    ISet<string> DeniedParameters { get; }
}
