using System.Management.Automation.Runspaces;

namespace ConnectorSdk.PowerShell;

/// <summary>How a runspace is connected, once.</summary>
internal sealed record ConnectionPlan
{
    /// <summary>The module to import.</summary>
    public string? Module { get; init; }

    /// <summary>The server whose session is the runspace.</summary>
    public WSManConnectionInfo? Server { get; init; }

    public ConnectionStep? Connect { get; init; }

    public ConnectionStep? Disconnect { get; init; }

    /// <summary>What must not appear in an error.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];
}
