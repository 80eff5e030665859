namespace ConnectorWorker;

/// <summary>The desired state of one outbound connector. Other properties of the connector are left as they are.</summary>
internal sealed record OutboundSettings
{
    /// <summary>The name. A connector with another name isn't touched.</summary>
    public string Name { get; init; } = "";

    /// <summary>The domains of the recipients.</summary>
    public string[] RecipientDomains { get; init; } = [];

    /// <summary>The servers that mail is sent to. Without one, DNS decides.</summary>
    public string[] SmartHosts { get; init; } = [];

    /// <summary>Whether the connector is used.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>What administrators see.</summary>
    public string Comment { get; init; } = "";
}
