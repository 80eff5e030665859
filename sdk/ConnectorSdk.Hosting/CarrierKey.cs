namespace ConnectorSdk.Hosting;

/// <summary>The key of a tenant's carrier among the services.</summary>
internal sealed record CarrierKey(string Name);
