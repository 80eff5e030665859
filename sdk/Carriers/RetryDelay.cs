namespace ConnectorSdk.Carriers;

/// <summary>
/// Computes the delay before a command is repeated: the delay that the server requests, or else a random delay whose limit
/// doubles each time.
/// </summary>
internal static class RetryDelay
{
    public static TimeSpan After(CmdletException failure, int attempts, CmdletRetryOptions options, Func<double>? random)
        => failure is CmdletThrottledException { RetryAfter: { } wait }
            ? (wait > TimeSpan.Zero ? wait : TimeSpan.Zero)
            : (random?.Invoke() ?? Random.Shared.NextDouble()) * Longest(attempts, options);

    private static TimeSpan Longest(int attempts, CmdletRetryOptions options)
    {
        var ticks = options.BaseDelay.Ticks * Math.Pow(2, attempts - 1);
        return ticks < options.MaxDelay.Ticks ? TimeSpan.FromTicks((long)ticks) : options.MaxDelay;
    }
}
