namespace ConnectorSdk.Carriers;

/// <summary>What the options of repetitions must comply with, whatever carries the commands.</summary>
internal static class RetryRules
{
    private const int MostAttempts = 50;

    /// <summary>Timers of .NET allow no longer time.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromDays(24);

    /// <summary>What is wrong with the options.</summary>
    public static IEnumerable<string> ErrorsOf(CmdletRetryOptions retry)
    {
        if (retry.MaxAttempts is < 1 or > MostAttempts)
        {
            yield return $"Retry.MaxAttempts is {retry.MaxAttempts}. It must be from 1 to {MostAttempts}.";
        }

        foreach (var (name, value) in new[]
        {
            (nameof(retry.BaseDelay), retry.BaseDelay),
            (nameof(retry.MaxDelay), retry.MaxDelay),
            (nameof(retry.MaxDuration), retry.MaxDuration),
        })
        {
            if (value < TimeSpan.Zero || value > _longest)
            {
                yield return $"Retry.{name} is {value:c}. It must not be negative, and be at most {_longest.Days} days.";
            }
        }
    }

    /// <summary>A copy, so that later changes have no effect on commands that run.</summary>
    public static CmdletRetryOptions Copy(CmdletRetryOptions retry) => new()
    {
        MaxAttempts = retry.MaxAttempts,
        BaseDelay = retry.BaseDelay,
        MaxDelay = retry.MaxDelay,
        MaxDuration = retry.MaxDuration,
        LookBeforeRepeat = retry.LookBeforeRepeat,
    };
}
