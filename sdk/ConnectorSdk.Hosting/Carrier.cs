namespace ConnectorSdk.Hosting;

/// <summary>Runs the commands of a tenant, before it is instrumented.</summary>
internal sealed record Carrier(ICmdletInvoker Invoker);
