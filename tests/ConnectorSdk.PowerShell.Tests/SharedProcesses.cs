using ConnectorSdk.PowerShell.Tests.Processes;
using ConnectorSdk.PowerShell.Worker;

namespace ConnectorSdk.PowerShell.Tests;

/// <summary>
/// As <see cref="SharedRunspaces"/>, with a process for each runspace. The server stays in the process of the tests.
/// </summary>
public sealed class SharedProcesses : SharedRunspaces
{
    private readonly PipeListener _listener;

    public SharedProcesses()
        : base(WorkerProgram.Process)
        => _listener = new PipeListener(Backend);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _listener.DisposeAsync();
    }
}
