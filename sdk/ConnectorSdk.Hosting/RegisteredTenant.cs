namespace ConnectorSdk.Hosting;

/// <summary>Represents a tenant that <c>AddExchange</c> added to the services.</summary>
internal sealed record RegisteredTenant(string Name);
