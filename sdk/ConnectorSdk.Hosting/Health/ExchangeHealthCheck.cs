using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ConnectorSdk.Hosting;

/// <summary>Runs the health command of a tenant.</summary>
/// <param name="getOptions">Gets the options of the tenant.</param>
/// <param name="getInvoker">Gets the invoker of the tenant.</param>
/// <param name="time">The clock.</param>
/// <remarks>
/// If the options or the invoker can't be created, the check fails, and the other health checks still report. If the constructor
/// needed them, there would be no report at all.
/// </remarks>
internal sealed class ExchangeHealthCheck(
    Func<ExchangeOptions> getOptions, Func<ICmdletInvoker> getInvoker, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var options = getOptions();
        if (options.HealthCommand is not { } command)
        {
            return HealthCheckResult.Healthy("Not checked, because no health command is configured.", Data("checked", false));
        }

        using CancellationTokenSource timer = new(options.HealthTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            var result = await getInvoker().InvokeAsync(command, either.Token).ConfigureAwait(false);
            return HealthCheckResult.Healthy($"{command.Name} succeeded.", Data("objects", result.Objects.Count));
        }
        catch (CmdletException failure)
        {
            return new HealthCheckResult(
                failure.IsTransient ? HealthStatus.Degraded : context.Registration.FailureStatus,
                $"{command.Name} failed: {failure.Error.Kind}.",
                failure,
                Data("kind", failure.Error.Kind.ToString()));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Degraded($"{command.Name} didn't end within {options.HealthTimeout:c}.");
        }
    }

    private static Dictionary<string, object> Data(string key, object value) => new() { [key] = value };
}
