namespace ConnectorSdk.Carriers;

/// <summary>
/// How long to wait before a command is repeated: as the server says, or else twice as long each time, at random.
/// </summary>
internal sealed class RetryDelay(CmdletRetryOptions options)
{
    public TimeSpan After(CmdletException failure, int attempts, Func<double> random)
        => failure is CmdletThrottledException { RetryAfter: { } wait }
            ? (wait > TimeSpan.Zero ? wait : TimeSpan.Zero)
            : random() * Longest(attempts);

    private TimeSpan Longest(int attempts)
    {
        var ticks = options.BaseDelay.Ticks * Math.Pow(2, attempts - 1);
        return ticks < options.MaxDelay.Ticks ? TimeSpan.FromTicks((long)ticks) : options.MaxDelay;
    }
}
