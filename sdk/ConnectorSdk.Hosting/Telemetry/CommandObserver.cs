using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ConnectorSdk.Hosting;

/// <summary>Writes the logs, traces, and metrics of the commands of one tenant.</summary>
/// <param name="tenant">The configured name of the tenant.</param>
/// <param name="carrier">The name of the carrier.</param>
/// <param name="logger">The logger.</param>
/// <param name="metrics">The metrics.</param>
/// <param name="time">The clock.</param>
internal sealed class CommandObserver(
    string tenant, string carrier, ILogger logger, ExchangeMetrics metrics, TimeProvider time)
{
    private static readonly ActivitySource _source = new(ExchangeTelemetry.ActivitySourceName);

    /// <summary>Gets a value indicating whether the text of commands is logged.</summary>
    public bool LogsCommands { get; init; }

    public ObservedCommand Start(CmdletCommand command)
    {
        logger.CommandStarting(command.Name, tenant);
        if (LogsCommands && logger.IsEnabled(LogLevel.Debug))
        {
            logger.CommandText(command.ToPowerShell(), tenant);
        }

        metrics.Started(TagsOf(command, null));
        var activity = _source.StartActivity(command.Name, ActivityKind.Client);
        if (activity?.IsAllDataRequested is true)
        {
            activity.SetTag("rpc.system.name", "exchange");
            activity.SetTag("rpc.method", command.Name);
            activity.SetTag("connectorsdk.tenant", tenant);
            activity.SetTag("connectorsdk.carrier", carrier);
        }

        return new ObservedCommand(command, activity, time.GetTimestamp());
    }

    public void Succeeded(ObservedCommand observed, CmdletResult result)
    {
        var duration = End(observed, null, result.Attempts, isUndecided: false);
        if (result.WasRecovered)
        {
            observed.Activity?.SetTag("connectorsdk.recovered", true);
        }

        foreach (var warning in result.Warnings)
        {
            logger.ServerWarning(observed.Command.Name, warning, tenant);
        }

        logger.CommandSucceeded(
            observed.Command.Name, (long)duration.TotalMilliseconds, result.Objects.Count, result.Attempts, tenant);
        observed.Activity?.Dispose();
    }

    /// <summary>Records a command whose objects were streamed.</summary>
    public void Streamed(ObservedCommand observed, int rows)
    {
        var duration = End(observed, null, 1, isUndecided: false);
        logger.CommandSucceeded(observed.Command.Name, (long)duration.TotalMilliseconds, rows, 1, tenant);
        observed.Activity?.Dispose();
    }

    public void Failed(ObservedCommand observed, CmdletException failure)
    {
        var isUndecided = failure.Effect == CmdletEffect.Unknown;
        var duration = End(observed, ErrorType.Of(failure.Error.Kind), failure.Attempts, isUndecided);
        observed.Activity?.SetTag("connectorsdk.effect", EffectOf(failure.Effect));
        if (TellsWhetherObjectExists(failure))
        {
            logger.ObjectMissingOrPresent(
                observed.Command.Name, (long)duration.TotalMilliseconds, failure.Attempts, failure.Error.Kind, tenant);
        }
        else
        {
            logger.CommandFailed(
                failure.IsTransient ? LogLevel.Warning : LogLevel.Error,
                observed.Command.Name,
                (long)duration.TotalMilliseconds,
                failure.Attempts,
                failure.Error.Kind,
                failure.Effect,
                tenant);
        }

        observed.Activity?.Dispose();
    }

    public void Canceled(ObservedCommand observed, CmdletEffect effect)
    {
        var duration = End(observed, ErrorType.Canceled, 1, effect == CmdletEffect.Unknown);
        observed.Activity?.SetTag("connectorsdk.effect", EffectOf(effect));
        logger.CommandCanceled(observed.Command.Name, (long)duration.TotalMilliseconds, effect, tenant);
        observed.Activity?.Dispose();
    }

    /// <summary>Records an unexpected failure of the carrier.</summary>
    public void Broken(ObservedCommand observed)
    {
        End(observed, ErrorType.Other, 1, isUndecided: true);
        observed.Activity?.Dispose();
    }

    public void Refused(CmdletCommand command) => logger.WriteRefused(command.Name, tenant);

    /// <summary>
    /// Determines whether a failure only tells whether the object exists. Callers often ask for this, so it isn't an error by
    /// itself.
    /// </summary>
    private static bool TellsWhetherObjectExists(CmdletException failure)
        => failure.Effect == CmdletEffect.None
            && failure.Error.Kind is CmdletErrorKind.NotFound or CmdletErrorKind.AlreadyExists;

    private static string EffectOf(CmdletEffect effect) => effect switch
    {
        CmdletEffect.None => "none",
        CmdletEffect.Applied => "applied",
        _ => "unknown",
    };

    private TimeSpan End(ObservedCommand observed, string? errorType, int attempts, bool isUndecided)
    {
        var duration = time.GetElapsedTime(observed.Start);
        metrics.Ended(TagsOf(observed.Command, null));
        metrics.Measured(TagsOf(observed.Command, errorType), duration, attempts, isUndecided);
        if (observed.Activity is { } activity)
        {
            activity.SetTag("connectorsdk.attempts", attempts);
            if (errorType is not null)
            {
                activity.SetTag("error.type", errorType);
                activity.SetStatus(ActivityStatusCode.Error, errorType);
            }
        }

        return duration;
    }

    private TagList TagsOf(CmdletCommand command, string? errorType)
    {
        TagList tags = new()
        {
            { "rpc.method", command.Name },
            { "connectorsdk.tenant", tenant },
            { "connectorsdk.carrier", carrier },
        };
        if (errorType is not null)
        {
            tags.Add("error.type", errorType);
        }

        return tags;
    }
}
