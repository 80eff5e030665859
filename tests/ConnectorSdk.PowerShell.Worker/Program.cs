using ConnectorSdk.PowerShell;
using ConnectorSdk.PowerShell.Worker;

if (PowerShellWorker.TryRun(args, out var exitCode))
{
    return exitCode;
}

if (args is not ["ratio"])
{
    Console.Error.WriteLine("Started by tests as the process of a runspace. 'ratio' measures what a command costs.");
    return 1;
}

await RunspaceRatio.WriteAsync(Console.Out);
return 0;
