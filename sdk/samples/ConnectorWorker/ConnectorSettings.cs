namespace ConnectorWorker;

/// <summary>The section Connectors of appsettings.json.</summary>
internal sealed record ConnectorSettings
{
    /// <summary>The outbound connectors that must exist.</summary>
    public OutboundSettings[] Outbound { get; init; } = [];
}
