namespace ConnectorSdk.PowerShell.Tests.Processes;

/// <summary>The program of the stub module, which hosts its own runspaces.</summary>
internal static class WorkerProgram
{
    public static PowerShellProcess Process => new()
    {
        FileName = Path.Combine(
            AppContext.BaseDirectory, "ConnectorSdk.PowerShell.Worker" + (OperatingSystem.IsWindows() ? ".exe" : "")),
    };
}
