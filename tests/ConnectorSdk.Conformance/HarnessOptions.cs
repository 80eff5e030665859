namespace ConnectorSdk.Conformance;

/// <summary>The configuration of the carrier for a fact.</summary>
public sealed record HarnessOptions
{
    /// <summary>The maximum number of attempts. The delay between attempts is a millisecond.</summary>
    public int MaxAttempts { get; init; } = 4;

    /// <summary>Converts the delays and the number of attempts to options of a carrier.</summary>
    public CmdletRetryOptions ToRetryOptions() => new()
    {
        MaxAttempts = MaxAttempts,
        BaseDelay = TimeSpan.FromMilliseconds(1),
        MaxDelay = TimeSpan.FromMilliseconds(5),
    };
}
