namespace ConnectorSdk.Carriers;

/// <summary>Validates and copies the retry options, which all carriers share.</summary>
internal static class RetryRules
{
    private const int MostAttempts = 50;

    /// <summary>The longest time that .NET timers support.</summary>
    private static readonly TimeSpan _longest = TimeSpan.FromDays(24);

    /// <summary>Gets the errors in the options.</summary>
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

    /// <summary>Copies the options, so that later changes don't affect running commands.</summary>
    public static CmdletRetryOptions Copy(CmdletRetryOptions retry) => new()
    {
        MaxAttempts = retry.MaxAttempts,
        BaseDelay = retry.BaseDelay,
        MaxDelay = retry.MaxDelay,
        MaxDuration = retry.MaxDuration,
        LookBeforeRepeat = retry.LookBeforeRepeat,
    };
}
