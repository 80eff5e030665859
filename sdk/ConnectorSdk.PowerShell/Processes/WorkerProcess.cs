using System.Management.Automation.Runspaces;

namespace ConnectorSdk.PowerShell;

/// <summary>The process of one runspace.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly TaskCompletionSource _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public WorkerProcess(PowerShellProcess options)
    {
        Instance = new PowerShellProcessInstance();
        var start = Instance.Process.StartInfo;
        start.FileName = options.FileName ?? (OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh");
        for (var position = 0; position < options.Arguments.Count; position++)
        {
            start.ArgumentList.Insert(position, options.Arguments[position]);
        }

        start.Environment[PowerShellWorker.Marker] = "1";
        Instance.Process.EnableRaisingEvents = true;
        Instance.Process.Exited += (_, _) => _exited.TrySetResult();
    }

    public PowerShellProcessInstance Instance { get; }

    /// <summary>Completes when the process exits. The engine itself detects this only after a minute.</summary>
    public Task Exited => _exited.Task;

    /// <summary>True if the process has exited, even if the event hasn't been raised yet.</summary>
    public bool HasExited
    {
        get
        {
            try
            {
                return Exited.IsCompleted || Instance.Process.HasExited;
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        }
    }

    /// <summary>The process ID, or 0 if the process wasn't started.</summary>
    public int Id
    {
        get
        {
            try
            {
                return Instance.Process.Id;
            }
            catch (InvalidOperationException)
            {
                return 0;
            }
        }
    }

    public void Dispose()
    {
        try
        {
            Instance.Process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException
            or System.ComponentModel.Win32Exception or AggregateException)
        {
            // The process has exited, or was never started.
        }
    }
}
