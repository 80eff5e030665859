namespace ConnectorSdk.Conformance;

/// <summary>How a fact wants the carrier to be configured.</summary>
public sealed record HarnessOptions
{
    /// <summary>How often a command is sent at most. Delays between attempts are a millisecond.</summary>
    public int MaxAttempts { get; init; } = 4;

    /// <summary>The delays and the number of attempts as options of a carrier.</summary>
    public CmdletRetryOptions ToRetryOptions() => new()
    {
        MaxAttempts = MaxAttempts,
        BaseDelay = TimeSpan.FromMilliseconds(1),
        MaxDelay = TimeSpan.FromMilliseconds(5),
    };
}
