using Microsoft.Extensions.DependencyInjection;

namespace ConnectorSdk.Hosting;

/// <summary>Finds out whether tenants are registered and have a carrier.</summary>
/// <param name="services">The services.</param>
internal sealed class TenantRegistrations(IServiceProvider services)
{
    private readonly string[] _names =
        [.. services.GetServices<RegisteredTenant>().Select(tenant => tenant.Name).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Gets what is wrong with the registration of a tenant, or null if commands can be sent to it.</summary>
    public string? ProblemOf(string name)
        => _names.Contains(name)
            ? HasCarrier(name) ? null
                : "Nothing carries its commands. Call a method such as UseExchangeOnline, UsePowerShell, or UseInvoker "
                    + "after AddExchange."
            : HasInvoker(name) ? null
                : $"{(name.Length == 0 ? "The default tenant" : "It")} isn't registered. {DescribeNames()} "
                    + "To register a tenant, call AddExchange on the services.";

    private bool HasCarrier(string name)
        => services.GetService<IServiceProviderIsKeyedService>()?.IsKeyedService(typeof(Carrier), new CarrierKey(name)) ?? true;

    /// <summary>Determines whether there is an invoker that was registered without <c>AddExchange</c>.</summary>
    private bool HasInvoker(string name) => name.Length == 0
        ? services.GetService<IServiceProviderIsService>()?.IsService(typeof(ICmdletInvoker)) ?? true
        : services.GetService<IServiceProviderIsKeyedService>()?.IsKeyedService(typeof(ICmdletInvoker), name) ?? true;

    private string DescribeNames() => _names.Length == 0
        ? "No tenant is registered."
        : $"Registered: {string.Join(", ", _names.Select(name => name.Length == 0 ? "the default tenant" : $"'{name}'"))}.";
}
