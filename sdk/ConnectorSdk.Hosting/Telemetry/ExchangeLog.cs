using Microsoft.Extensions.Logging;

namespace ConnectorSdk.Hosting;

/// <summary>
/// Provides the log messages of commands. Their IDs are part of the API. Only message 1004 contains values of parameters.
/// </summary>
internal static partial class ExchangeLog
{
    public const string Category = "ConnectorSdk.Hosting.Exchange";

    [LoggerMessage(1000, LogLevel.Debug, "{Cmdlet} starts. Tenant: '{Tenant}'.")]
    public static partial void CommandStarting(this ILogger logger, string cmdlet, string tenant);

    [LoggerMessage(
        1001,
        LogLevel.Information,
        "{Cmdlet} succeeded in {Milliseconds} ms with {Rows} objects after {Attempts} attempts. Tenant: '{Tenant}'.")]
    public static partial void CommandSucceeded(
        this ILogger logger, string cmdlet, long milliseconds, int rows, int attempts, string tenant);

    [LoggerMessage(
        EventId = 1002,
        Message = "{Cmdlet} failed in {Milliseconds} ms after {Attempts} attempts: {Kind}, effect {Effect}. Tenant: '{Tenant}'.")]
    public static partial void CommandFailed(
        this ILogger logger,
        LogLevel level,
        string cmdlet,
        long milliseconds,
        int attempts,
        CmdletErrorKind kind,
        CmdletEffect effect,
        string tenant);

    [LoggerMessage(
        1003, LogLevel.Information, "{Cmdlet} was canceled after {Milliseconds} ms, effect {Effect}. Tenant: '{Tenant}'.")]
    public static partial void CommandCanceled(
        this ILogger logger, string cmdlet, long milliseconds, CmdletEffect effect, string tenant);

    [LoggerMessage(1004, LogLevel.Debug, "{Command} Tenant: '{Tenant}'.", SkipEnabledCheck = true)]
    public static partial void CommandText(this ILogger logger, string command, string tenant);

    [LoggerMessage(1005, LogLevel.Warning, "{Cmdlet}: {Warning} Tenant: '{Tenant}'.")]
    public static partial void ServerWarning(this ILogger logger, string cmdlet, string warning, string tenant);

    [LoggerMessage(1006, LogLevel.Error, "{Cmdlet} wasn't sent, because the connection is read-only. Tenant: '{Tenant}'.")]
    public static partial void WriteRefused(this ILogger logger, string cmdlet, string tenant);

    [LoggerMessage(
        1007,
        LogLevel.Information,
        "{Cmdlet} failed in {Milliseconds} ms after {Attempts} attempts: {Kind}. Nothing was changed. Tenant: '{Tenant}'.")]
    public static partial void ObjectMissingOrPresent(
        this ILogger logger, string cmdlet, long milliseconds, int attempts, CmdletErrorKind kind, string tenant);
}
