using ConnectorSdk.Carriers;
using Microsoft.Extensions.Logging;

namespace ConnectorSdk.PowerShell;

/// <summary>The log messages of a tenant's invoker. They never contain parameter values.</summary>
internal sealed partial class PowerShellLog(ILogger logger, string tenant) : ICarrierLog
{
    private readonly ILogger _logger = logger;

    public void Retrying(string cmdlet, int attempt, TimeSpan delay, CmdletErrorKind kind)
        => LogRetrying(tenant, cmdlet, attempt, delay.TotalMilliseconds, kind);

    public void Looking(string cmdlet) => LogLooking(tenant, cmdlet);

    public void Recovered(string cmdlet) => LogRecovered(tenant, cmdlet);

    public void Undecided(string cmdlet, CmdletErrorKind kind) => LogUndecided(tenant, cmdlet, kind);

    public void Connecting() => LogConnecting(tenant);

    public void Connected(TimeSpan duration) => LogConnected(tenant, duration.TotalMilliseconds);

    public void ConnectionLost(string reason) => LogConnectionLost(tenant, reason);

    public void RunspaceAbandoned(string cmdlet) => LogRunspaceAbandoned(tenant, cmdlet);

    public void PromptRefused(string cmdlet) => LogPromptRefused(tenant, cmdlet);

    public void WorkerStarted(int processId) => LogWorkerStarted(tenant, processId);

    public void WorkerExited(int processId) => LogWorkerExited(tenant, processId);

    [LoggerMessage(1100, LogLevel.Warning,
        "Tenant '{Tenant}': {Cmdlet} failed ({Kind}) in attempt {Attempt} and is repeated in {Delay} ms.",
        EventName = "Retrying")]
    private partial void LogRetrying(string tenant, string cmdlet, int attempt, double delay, CmdletErrorKind kind);

    [LoggerMessage(1101, LogLevel.Information,
        "Tenant '{Tenant}': The answer to {Cmdlet} was lost. The stored object is looked up.", EventName = "Looking")]
    private partial void LogLooking(string tenant, string cmdlet);

    [LoggerMessage(1102, LogLevel.Warning,
        "Tenant '{Tenant}': The answer to {Cmdlet} was lost, but the stored object shows that it took effect.",
        EventName = "Recovered")]
    private partial void LogRecovered(string tenant, string cmdlet);

    [LoggerMessage(1103, LogLevel.Error,
        "Tenant '{Tenant}': {Cmdlet} failed ({Kind}), and it isn't known whether it took effect.", EventName = "Undecided")]
    private partial void LogUndecided(string tenant, string cmdlet, CmdletErrorKind kind);

    [LoggerMessage(1300, LogLevel.Debug, "Tenant '{Tenant}': Connecting.", EventName = "Connecting")]
    private partial void LogConnecting(string tenant);

    [LoggerMessage(1301, LogLevel.Information, "Tenant '{Tenant}': Connected in {Duration} ms.", EventName = "Connected")]
    private partial void LogConnected(string tenant, double duration);

    [LoggerMessage(1302, LogLevel.Warning, "Tenant '{Tenant}': The connection was lost: {Reason}.", EventName = "ConnectionLost")]
    private partial void LogConnectionLost(string tenant, string reason);

    [LoggerMessage(1303, LogLevel.Warning,
        "Tenant '{Tenant}': {Cmdlet} couldn't be stopped. Its runspace is abandoned, and a new one takes its place.",
        EventName = "RunspaceAbandoned")]
    private partial void LogRunspaceAbandoned(string tenant, string cmdlet);

    [LoggerMessage(1304, LogLevel.Warning, "Tenant '{Tenant}': {Cmdlet} asked a user, and there is none.",
        EventName = "PromptRefused")]
    private partial void LogPromptRefused(string tenant, string cmdlet);

    [LoggerMessage(1305, LogLevel.Debug, "Tenant '{Tenant}': Process {ProcessId} was started.", EventName = "WorkerStarted")]
    private partial void LogWorkerStarted(string tenant, int processId);

    [LoggerMessage(1306, LogLevel.Warning, "Tenant '{Tenant}': Process {ProcessId} ended.", EventName = "WorkerExited")]
    private partial void LogWorkerExited(string tenant, int processId);
}
