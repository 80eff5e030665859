using Microsoft.Extensions.Options;

namespace ConnectorSdk.Hosting;

/// <summary>Validates the options of a tenant, and checks that commands can be sent to it.</summary>
/// <param name="registrationProblem">Gets what is wrong with the registration of a tenant, or null.</param>
internal sealed class ExchangeOptionsValidator(Func<string, string?> registrationProblem) : IValidateOptions<ExchangeOptions>
{
    public ValidateOptionsResult Validate(string? name, ExchangeOptions options)
    {
        List<string> problems = [];
        if (options.CommandTimeout is { } timeout && !IsPositive(timeout))
        {
            problems.Add(Describe(nameof(ExchangeOptions.CommandTimeout), timeout));
        }

        if (!IsPositive(options.HealthTimeout))
        {
            problems.Add(Describe(nameof(ExchangeOptions.HealthTimeout), options.HealthTimeout));
        }

        if (registrationProblem(name ?? "") is { } problem)
        {
            problems.Add(problem);
        }

        return problems.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problems.Select(text => $"{Describe(name)}: {text}"));
    }

    /// <summary>Determines whether a time is positive and within the limit of .NET timers.</summary>
    private static bool IsPositive(TimeSpan span) => span >= TimeSpan.FromMilliseconds(1) && span <= TimeSpan.FromDays(24);

    private static string Describe(string option, TimeSpan value)
        => $"{option} is {value:c}. It must be from 1 millisecond to 24 days.";

    private static string Describe(string? name)
        => string.IsNullOrEmpty(name) ? "Exchange" : $"Exchange tenant '{name}'";
}
