using Microsoft.Extensions.Options;

namespace ConnectorSdk.Hosting;

/// <summary>Checks the options of a tenant, and that it has a carrier.</summary>
/// <param name="hasCarrier">Whether the tenant with a name has a carrier.</param>
internal sealed class ExchangeOptionsValidator(Func<string, bool> hasCarrier) : IValidateOptions<ExchangeOptions>
{
    public ValidateOptionsResult Validate(string? name, ExchangeOptions options)
    {
        List<string> problems = [];
        if (options.CommandTimeout is { } timeout && !IsPositive(timeout))
        {
            problems.Add($"{nameof(ExchangeOptions.CommandTimeout)} is {timeout:c}. It must be from 1 millisecond to 24 days, or null.");
        }

        if (!IsPositive(options.HealthTimeout))
        {
            problems.Add($"{nameof(ExchangeOptions.HealthTimeout)} is {options.HealthTimeout:c}. It must be from 1 millisecond to 24 days.");
        }

        if (!hasCarrier(name ?? ""))
        {
            problems.Add(
                "Nothing carries its commands. Call a method such as UseExchangeOnline, UsePowerShell, or UseInvoker after AddExchange.");
        }

        return problems.Count == 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problems.Select(problem => $"{Describe(name)}: {problem}"));
    }

    /// <summary>Timers of .NET allow no longer time.</summary>
    private static bool IsPositive(TimeSpan span) => span >= TimeSpan.FromMilliseconds(1) && span <= TimeSpan.FromDays(24);

    private static string Describe(string? name)
        => string.IsNullOrEmpty(name) ? "Exchange" : $"Exchange tenant '{name}'";
}
