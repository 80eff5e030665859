using System.Management.Automation.Runspaces;

namespace ConnectorSdk.PowerShell;

/// <summary>The steps of one connection of a runspace.</summary>
internal sealed record ConnectionPlan
{
    /// <summary>The module to import.</summary>
    public string? Module { get; init; }

    /// <summary>The server for the session of the runspace.</summary>
    public WSManConnectionInfo? Server { get; init; }

    public ConnectionStep? Connect { get; init; }

    public ConnectionStep? Disconnect { get; init; }

    /// <summary>The secrets that must not appear in errors.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];
}
