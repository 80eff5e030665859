using Microsoft.Extensions.Options;

namespace ConnectorSdk.ExchangeOnline;

/// <summary>Validates the options of all tenants when the host starts.</summary>
internal sealed class ExchangeOnlineOptionsValidator : IValidateOptions<ExchangeOnlineOptions>
{
    public ValidateOptionsResult Validate(string? name, ExchangeOnlineOptions options)
    {
        var tenant = string.IsNullOrEmpty(name) ? "the default tenant" : $"the tenant '{name}'";
        var errors = options.FindErrors().Select(error => $"Exchange Online options of {tenant}: {error}").ToList();
        return errors.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(errors);
    }
}
