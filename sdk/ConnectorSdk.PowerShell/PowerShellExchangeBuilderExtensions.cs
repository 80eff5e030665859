using ConnectorSdk.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ConnectorSdk.PowerShell;

/// <summary>Runs the commands of a tenant in PowerShell.</summary>
public static class PowerShellExchangeBuilderExtensions
{
    /// <summary>
    /// Specifies that the commands of the tenant run in PowerShell. The options are checked when the host starts.
    /// </summary>
    /// <param name="builder">The builder of the tenant.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ExchangeBuilder UsePowerShell(this ExchangeBuilder builder, Action<PowerShellInvokerOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        var name = builder.Name;
        builder.Services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<PowerShellInvokerOptions>, PowerShellInvokerOptionsValidator>());
        builder.Services.AddOptions<PowerShellInvokerOptions>(name).Configure(configure).ValidateOnStart();
        return builder.UseInvoker(services => new PowerShellInvoker(
            services.GetRequiredService<IOptionsMonitor<PowerShellInvokerOptions>>().Get(name),
            services.GetService<ILoggerFactory>(),
            services.GetService<TimeProvider>(),
            name));
    }
}
