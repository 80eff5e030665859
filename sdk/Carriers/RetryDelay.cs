namespace ConnectorSdk.Carriers;

/// <summary>
/// How long to wait before a command is repeated: as the server says, or else twice as long each time, at random.
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
