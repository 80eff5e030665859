using ConnectorSdk.ExchangeOnline;
using ConnectorSdk.Readme.Tests.Blocks;
using ConnectorSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ConnectorSdk.Readme.Tests;

/// <summary>The examples run against a server on this machine, with a credential that needs no sign-in.</summary>
public sealed class ExchangeOnlineReadmeTests
{
    private const string Package = "ConnectorSdk.ExchangeOnline";

    private const string StandInCredential = """
        public sealed class DefaultAzureCredential : Azure.Core.TokenCredential
        {
            public override Azure.Core.AccessToken GetToken(
                Azure.Core.TokenRequestContext requestContext, System.Threading.CancellationToken cancellationToken)
                => new("token", System.DateTimeOffset.MaxValue);

            public override System.Threading.Tasks.ValueTask<Azure.Core.AccessToken> GetTokenAsync(
                Azure.Core.TokenRequestContext requestContext, System.Threading.CancellationToken cancellationToken)
                => new(GetToken(requestContext, cancellationToken));
        }
        """;

    private readonly InMemoryExchange _exchange = new(Cmdlets.Catalog);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [Block(Package)]
    public async Task A_host_sends_its_commands_to_the_tenant(ReadmeBlock block)
    {
        var builder = await new BlockProgram(block) { After = "return builder;", StandIns = StandInCredential }
            .RunAsync<HostApplicationBuilder>();
        await using var server = await WireServer.WireServer.StartAsync(_exchange);
        builder.Services.PostConfigure<ExchangeOnlineOptions>(options
            => options.Cloud = ExchangeOnlineCloud.Custom(server.Address, "https://contoso.com/.default"));
        using var host = builder.Build();
        await host.StartAsync(Cancel);

        await OutboundConnector.Get().InvokeAsync(host.Services.GetRequiredService<ICmdletInvoker>(), Cancel);

        Assert.StartsWith(
            "/adminapi/beta/contoso.onmicrosoft.com/InvokeCommand",
            Assert.Single(server.Requests).Path,
            StringComparison.Ordinal);
        Assert.Empty(server.Violations);
    }

    [Theory]
    [Block(Package, "Without a host")]
    public async Task An_invoker_of_its_own_sends_commands(ReadmeBlock block)
    {
        await using var server = await WireServer.WireServer.StartAsync(_exchange);

        var created = await new BlockProgram(block)
        {
            After = "return created;",
            StandIns = $$"""
                {{StandInCredential}}
                public sealed class HttpClient(System.Net.Http.HttpMessageHandler handler)
                    : System.Net.Http.HttpClient(new LocalHandler(handler));
                public sealed class LocalHandler(System.Net.Http.HttpMessageHandler handler)
                    : System.Net.Http.DelegatingHandler(handler)
                {
                    protected override async System.Threading.Tasks.Task<System.Net.Http.HttpResponseMessage> SendAsync(
                        System.Net.Http.HttpRequestMessage request, System.Threading.CancellationToken cancellationToken)
                    {
                        var shown = request.RequestUri!;
                        request.RequestUri = new("{{server.Address}}".TrimEnd('/') + shown.PathAndQuery);
                        var response = await base.SendAsync(request, cancellationToken);
                        request.RequestUri = shown; // It wasn't redirected.
                        return response;
                    }
                }
                """,
        }.RunAsync<CmdletResult<OutboundConnector.Result>>();

        Assert.Equal("Contoso", Assert.Single(created.Values).Name);
        Assert.Empty(server.Violations);
    }

    [Theory]
    [Block(Package, "Clouds")]
    public async Task A_tenant_in_another_cloud_signs_in_there(ReadmeBlock block)
    {
        var builder = await new BlockProgram(block)
        {
            Before = "var builder = Host.CreateApplicationBuilder();", After = "return builder;",
        }.RunAsync<HostApplicationBuilder>();
        using var host = builder.Build();
        await host.StartAsync(Cancel);

        Assert.Same(
            ExchangeOnlineCloud.GccHigh,
            host.Services.GetRequiredService<IOptionsMonitor<ExchangeOnlineOptions>>().CurrentValue.Cloud);
    }
}
