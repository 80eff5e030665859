using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace ConnectorSdk.PowerShell;

/// <summary>A connected runspace with its state. It is used by one command at a time.</summary>
internal sealed class RunspaceSlot(Runspace runspace, SilentHost host, WorkerProcess? worker, DateTimeOffset openedAt)
{
    private readonly Dictionary<string, bool> _confirms = new(StringComparer.OrdinalIgnoreCase);
    private ArrayList? _errors;
    private PipelineEngine? _engine;
    private bool _lost;

    public Runspace Runspace { get; } = runspace;

    /// <summary>The settings of each pipeline. A runspace of this process has its host already.</summary>
    public PSInvocationSettings Settings { get; } = runspace.RunspaceIsRemote ? new() { Host = host } : new();

    public WorkerProcess? Worker { get; } = worker;

    public Task? ProcessExited => Worker?.Exited;

    public DateTimeOffset OpenedAt { get; } = openedAt;

    /// <summary>The command that ends the connection.</summary>
    public ConnectionStep? Disconnect { get; set; }

    public bool IsUsable => !_lost
        && Runspace.RunspaceStateInfo.State == RunspaceState.Opened
        && Worker is not { HasExited: true };

    public void MarkLost() => _lost = true;

    /// <summary>Determines whether a cmdlet has the Confirm parameter, if this has been looked up.</summary>
    public bool TryGetConfirms(string cmdlet, out bool confirms) => _confirms.TryGetValue(cmdlet, out confirms);

    public void SetConfirms(string cmdlet, bool confirms) => _confirms[cmdlet] = confirms;

    /// <summary>Gets the engine of the previous pipeline, or a new one.</summary>
    public PipelineEngine RentEngine()
    {
        var engine = _engine ?? new PipelineEngine(Runspace);
        _engine = null;
        return engine;
    }

    /// <summary>
    /// Takes back the engine of a pipeline that completed. In this process, the next pipeline uses it again, because creating an
    /// engine takes longer than all else that a command needs besides its pipeline.
    /// </summary>
    public void Return(PipelineEngine engine)
    {
        if (Runspace.RunspaceIsRemote)
        {
            engine.Dispose();
            return;
        }

        engine.Clear();
        _engine = engine;
    }

    /// <summary>Keeps the error list of a runspace in this process.</summary>
    public void KeepErrorsOf(object? errors) => _errors = (errors is PSObject wrapped ? wrapped.BaseObject : errors) as ArrayList;

    /// <summary>Clears the error list of the engine, which contains parameter values, including tokens and passwords.</summary>
    public void ForgetErrors()
    {
        if (_errors is { Count: > 0 } errors)
        {
            errors.Clear();
        }
    }

    /// <summary>Closes the runspace, which may have to wait for the commands that run in it.</summary>
    public void Close() => Background.Run(() =>
    {
        Worker?.Dispose();
        _engine?.Dispose();
        Runspace.Dispose();
    });
}
