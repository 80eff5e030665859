using ConnectorSdk.Carriers;
using Microsoft.Extensions.Logging;

namespace ConnectorSdk.ExchangeOnline.Logging;

/// <summary>
/// Provides the log messages. Their event IDs are part of the public API. The messages contain no addresses and no parameter
/// values.
/// </summary>
internal sealed partial class InvokerLog(ILogger logger) : ICarrierLog
{
    [LoggerMessage(1100, LogLevel.Information, "{Cmdlet} failed ({Kind}) and is repeated after {Delay} (attempt {Attempt})")]
    private static partial void LogRetrying(ILogger logger, string cmdlet, int attempt, TimeSpan delay, CmdletErrorKind kind);

    [LoggerMessage(1101, LogLevel.Information, "{Cmdlet} may have been carried out; looking for its object")]
    private static partial void LogLooking(ILogger logger, string cmdlet);

    [LoggerMessage(1102, LogLevel.Information, "{Cmdlet} was carried out although its answer was lost")]
    private static partial void LogRecovered(ILogger logger, string cmdlet);

    [LoggerMessage(1103, LogLevel.Error, "{Cmdlet} failed ({Kind}), and it isn't known whether it was carried out")]
    private static partial void LogUndecided(ILogger logger, string cmdlet, CmdletErrorKind kind);

    [LoggerMessage(1200, LogLevel.Warning, "{Cmdlet} was throttled; no request starts before {Delay} has passed")]
    private static partial void LogThrottled(ILogger logger, string cmdlet, TimeSpan delay);

    [LoggerMessage(1201, LogLevel.Debug, "A token was obtained that expires on {ExpiresOn}")]
    private static partial void LogTokenRefreshed(ILogger logger, DateTimeOffset expiresOn);

    [LoggerMessage(1202, LogLevel.Information, "The server asked for a token with other claims")]
    private static partial void LogClaimsChallenge(ILogger logger);

    [LoggerMessage(1203, LogLevel.Information, "The server redirected {Cmdlet} to {Host}")]
    private static partial void LogRedirected(ILogger logger, string cmdlet, string host);

    [LoggerMessage(1204, LogLevel.Warning, "The answer to {Cmdlet} couldn't be read: {Reason}")]
    private static partial void LogUnreadableAnswer(ILogger logger, string cmdlet, string reason);

    public void Retrying(string cmdlet, int attempt, TimeSpan delay, CmdletErrorKind kind)
        => LogRetrying(logger, cmdlet, attempt, delay, kind);

    public void Looking(string cmdlet) => LogLooking(logger, cmdlet);

    public void Recovered(string cmdlet) => LogRecovered(logger, cmdlet);

    public void Undecided(string cmdlet, CmdletErrorKind kind) => LogUndecided(logger, cmdlet, kind);

    public void Throttled(string cmdlet, TimeSpan delay) => LogThrottled(logger, cmdlet, delay);

    public void TokenRefreshed(DateTimeOffset expiresOn) => LogTokenRefreshed(logger, expiresOn);

    public void ClaimsChallenge() => LogClaimsChallenge(logger);

    public void Redirected(string cmdlet, string host) => LogRedirected(logger, cmdlet, host);

    public void UnreadableAnswer(string cmdlet, string reason) => LogUnreadableAnswer(logger, cmdlet, reason);
}
