using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ConnectorSdk.PowerShell;

/// <summary>A runspace that is connected, with what is known of it. One command uses it at a time.</summary>
internal sealed class RunspaceSlot(Runspace runspace, SilentHost host, WorkerProcess? worker, DateTimeOffset openedAt)
{
    private readonly Dictionary<string, bool> _confirms = new(StringComparer.OrdinalIgnoreCase);
    private ArrayList? _errors;
    private bool _lost;

    public Runspace Runspace { get; } = runspace;

    public PSInvocationSettings Settings { get; } = new() { Host = host, AddToHistory = false };

    public WorkerProcess? Worker { get; } = worker;

    public Task? ProcessExited => Worker?.Exited;

    public DateTimeOffset OpenedAt { get; } = openedAt;

    /// <summary>The command that ends the connection.</summary>
    public ConnectionStep? Disconnect { get; set; }

    public bool IsUsable => !_lost
        && Runspace.RunspaceStateInfo.State == RunspaceState.Opened
        && Worker is not { HasExited: true };

    public void MarkLost() => _lost = true;

    /// <summary>Whether a cmdlet has the parameter Confirm, if that was looked up.</summary>
    public bool TryGetConfirms(string cmdlet, out bool confirms) => _confirms.TryGetValue(cmdlet, out confirms);

    public void SetConfirms(string cmdlet, bool confirms) => _confirms[cmdlet] = confirms;

    /// <summary>The list of errors of a runspace in this process.</summary>
    public void KeepErrorsOf(object? errors) => _errors = (errors is PSObject wrapped ? wrapped.BaseObject : errors) as ArrayList;

    /// <summary>The engine keeps errors with the values of parameters, tokens and passwords among them.</summary>
    public void ForgetErrors()
    {
        if (_errors is { Count: > 0 } errors)
        {
            errors.Clear();
        }
    }

    /// <summary>Closes the runspace, which can take as long as what runs in it.</summary>
    public void Close() => Background.Run(() =>
    {
        Worker?.Dispose();
        Runspace.Dispose();
    });
}
