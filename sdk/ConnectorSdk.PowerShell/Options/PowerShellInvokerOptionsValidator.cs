using ConnectorSdk.Carriers;
using Microsoft.Extensions.Options;

namespace ConnectorSdk.PowerShell;

/// <summary>Validates the options when the service starts.</summary>
internal sealed class PowerShellInvokerOptionsValidator : IValidateOptions<PowerShellInvokerOptions>
{
    private const int MostRunspaces = 16;

    public ValidateOptionsResult Validate(string? name, PowerShellInvokerOptions options)
    {
        var prefix = string.IsNullOrEmpty(name) ? "" : $"Tenant '{name}': ";
        string[] errors = [.. ErrorsOf(options).Select(error => prefix + error)];
        return errors.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }

    /// <summary>Gets the errors in the options.</summary>
    public static IEnumerable<string> ErrorsOf(PowerShellInvokerOptions options)
    {
        if (options.Connection is null)
        {
            yield return "Connection isn't set.";
        }

        if (options.MaxRunspaces is < 1 or > MostRunspaces)
        {
            yield return $"MaxRunspaces is {options.MaxRunspaces}. It must be from 1 to {MostRunspaces}.";
        }

        foreach (var error in RetryRules.ErrorsOf(options.Retry))
        {
            yield return error;
        }

        foreach (var (key, value) in TimesOf(options))
        {
            if (value <= TimeSpan.Zero || value.TotalMilliseconds > int.MaxValue)
            {
                yield return $"{key} is {value}. It must be positive, and at most 24 days.";
            }
        }

        if (options.Process is not null && options.Connection is { NeedsThisProcess: true })
        {
            yield return "A certificate object can't be used with Process, because its private key isn't copied to another "
                + "process. Use CertificateFile, CertificateThumbprint, or ManagedIdentity.";
        }

        if (options.Process is not null && options.Connection is { IsRemote: true })
        {
            yield return "Process can't be used with a session of a remote server.";
        }
    }

    private static IEnumerable<(string Key, TimeSpan Value)> TimesOf(PowerShellInvokerOptions options) =>
    [
        (nameof(options.CommandTimeout), options.CommandTimeout),
        (nameof(options.ConnectTimeout), options.ConnectTimeout),
        (nameof(options.StopTimeout), options.StopTimeout),
        (nameof(options.MaxConnectionAge), options.MaxConnectionAge),
    ];
}
