namespace ConnectorSdk.PowerShell;

/// <summary>A module whose cmdlets don't require a connection.</summary>
internal sealed class ModuleConnection(string module) : ExchangeConnection
{
    internal override ValueTask<ConnectionPlan> PlanAsync(IReadOnlyList<string> cmdlets, CancellationToken cancellationToken)
        => new(new ConnectionPlan { Module = module });
}
