using Microsoft.Extensions.DependencyInjection;

namespace ConnectorSdk.Hosting;

/// <summary>Configures the connection to one tenant.</summary>
public sealed class ExchangeBuilder
{
    internal ExchangeBuilder(IServiceCollection services, string name) => (Services, Name) = (services, name);

    /// <summary>Gets the services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Gets the name of the tenant. The default tenant has an empty name.</summary>
    public string Name { get; }

    /// <summary>Specifies the invoker that runs the commands of the tenant. The last call has effect.</summary>
    /// <param name="create">Creates the invoker. It is disposed with the services.</param>
    /// <returns>This builder.</returns>
    public ExchangeBuilder UseInvoker(Func<IServiceProvider, ICmdletInvoker> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        var name = Name;
        Services.AddKeyedSingleton(new CarrierKey(name), (provider, _) => new Carrier(create(provider)));
        return this;
    }
}
