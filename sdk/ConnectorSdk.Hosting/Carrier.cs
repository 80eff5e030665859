namespace ConnectorSdk.Hosting;

/// <summary>Represents the invoker of a tenant without instrumentation.</summary>
internal sealed record Carrier(ICmdletInvoker Invoker);
