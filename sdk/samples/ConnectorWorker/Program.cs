using Azure.Identity;
using ConnectorSdk;
using ConnectorSdk.ExchangeOnline;
using ConnectorSdk.Hosting;
using ConnectorSdk.Testing;
using ConnectorWorker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// Without arguments, the connectors are created in memory. With a tenant, they are created in Exchange Online:
//   dotnet run -- --tenant contoso.onmicrosoft.com --accept-undocumented-endpoint true
var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
{
    Args = args,
    ContentRootPath = AppContext.BaseDirectory,
});
builder.Services.Configure<ConnectorSettings>(builder.Configuration.GetSection("Connectors"));
builder.Services.Configure<ExchangeOptions>(builder.Configuration.GetSection("Exchange"));

var exchange = builder.Services.AddExchange();
if (builder.Configuration["tenant"] is { Length: > 0 } tenant)
{
    var isAccepted = builder.Configuration.GetValue<bool>("accept-undocumented-endpoint");
    exchange.UseExchangeOnline(new DefaultAzureCredential(), options =>
    {
        options.TenantId = tenant;
        options.AcceptUndocumentedEndpoint = isAccepted;
    });
}
else
{
    exchange.UseInvoker(_ => CreateSample());
}

builder.Services.AddSingleton<ConnectorSync>();
builder.Services.AddHostedService<SyncService>();
await builder.Build().RunAsync();

// One connector that differs from the settings, and one that they don't mention.
static InMemoryExchange CreateSample()
{
    InMemoryExchange memory = new(Cmdlets.Catalog);
    memory.Add(OutboundConnector.New("To Contoso").WithRecipientDomains("contoso.com").WithEnabled(false).Build());
    memory.Add(OutboundConnector.New("To Tailspin").WithRecipientDomains("tailspintoys.com").Build());
    return memory;
}
