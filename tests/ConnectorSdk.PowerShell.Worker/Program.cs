using ConnectorSdk.PowerShell;

return PowerShellWorker.TryRun(args, out var exitCode) ? exitCode : 0;
