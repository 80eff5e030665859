using ConnectorSdk;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConnectorWorker;

/// <summary>Runs once and ends the process. The exit code is 1 if a connector isn't as desired.</summary>
internal sealed partial class SyncService(ConnectorSync sync, IHostApplicationLifetime lifetime, ILogger<SyncService> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var summary = await sync.RunAsync(stoppingToken);
            LogSummary(
                summary.Created.Count,
                summary.Changed.Count,
                summary.Unchanged.Count,
                summary.Failed.Count,
                summary.Undecided.Count);
            Environment.ExitCode = summary.IsComplete ? 0 : 1;
        }
        catch (CmdletException failure)
        {
            LogStopped(failure.Message);
            Environment.ExitCode = 1;
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    [LoggerMessage(
        10,
        LogLevel.Information,
        "Created: {Created}. Changed: {Changed}. As desired: {Unchanged}. Failed: {Failed}. Undecided: {Undecided}.")]
    private partial void LogSummary(int created, int changed, int unchanged, int failed, int undecided);

    [LoggerMessage(11, LogLevel.Error, "The connectors can't be listed. {Reason}")]
    private partial void LogStopped(string reason);
}
