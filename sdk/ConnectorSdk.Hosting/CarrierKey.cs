namespace ConnectorSdk.Hosting;

/// <summary>Represents the service key of a tenant's carrier.</summary>
internal sealed record CarrierKey(string Name);
