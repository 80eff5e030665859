using Microsoft.Extensions.Options;

namespace ConnectorSdk.Hosting;

/// <summary>Validates the options of a tenant, and checks that the tenant has a carrier.</summary>
/// <param name="hasCarrier">Determines whether the tenant with a name has a carrier.</param>
internal sealed class ExchangeOptionsValidator(Func<string, bool> hasCarrier) : IValidateOptions<ExchangeOptions>
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

        if (!hasCarrier(name ?? ""))
        {
            problems.Add(
                "Nothing carries its commands. Call a method such as UseExchangeOnline, UsePowerShell, or UseInvoker "
                + "after AddExchange.");
        }

        return problems.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problems.Select(problem => $"{Describe(name)}: {problem}"));
    }

    /// <summary>Determines whether a time is positive and within the limit of .NET timers.</summary>
    private static bool IsPositive(TimeSpan span) => span >= TimeSpan.FromMilliseconds(1) && span <= TimeSpan.FromDays(24);

    private static string Describe(string option, TimeSpan value)
        => $"{option} is {value:c}. It must be from 1 millisecond to 24 days.";

    private static string Describe(string? name)
        => string.IsNullOrEmpty(name) ? "Exchange" : $"Exchange tenant '{name}'";
}
