using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ConnectorSdk.Hosting;

/// <summary>Runs the health command of a tenant.</summary>
internal sealed class ExchangeHealthCheck(ICmdletInvoker invoker, ExchangeOptions options, TimeProvider time) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (options.HealthCommand is not { } command)
        {
            return HealthCheckResult.Healthy("Not checked, because no health command is configured.", Data("checked", false));
        }

        using CancellationTokenSource timer = new(options.HealthTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellationToken);
        try
        {
            var result = await invoker.InvokeAsync(command, either.Token).ConfigureAwait(false);
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
