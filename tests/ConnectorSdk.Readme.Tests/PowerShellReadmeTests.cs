using ConnectorSdk.PowerShell;
using ConnectorSdk.PowerShell.Worker;
using ConnectorSdk.Readme.Tests.Blocks;
using ConnectorSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ConnectorSdk.Readme.Tests;

/// <summary>The examples run in the real engine, with a module that has the functions of the documents.</summary>
public sealed class PowerShellReadmeTests
{
    private const string Package = "ConnectorSdk.PowerShell";

    [Theory]
    [Block(Package)]
    public async Task A_command_runs_in_the_module_that_the_engine_finds(ReadmeBlock block)
    {
        var backend = StubBackends.Add(new InMemoryExchange(Cmdlets.Catalog));
        var folder = Directory.CreateTempSubdirectory("modules").FullName;
        StubModule.WriteTo(folder, Cmdlets.Catalog.Cmdlets.Select(StubCmdlet.Of), backend, "ExchangeOnlineManagement");
        Environment.SetEnvironmentVariable("PSModulePath", folder); // Only this test starts an engine.

        var created = await new BlockProgram(block)
        {
            Before = """
                var appId = "00000000-0000-0000-0000-000000000000";
                using var password = new System.Security.SecureString();
                """,
            After = "return created;",
        }.RunAsync<CmdletResult<OutboundConnector.Result>>();

        Assert.Equal("Contoso", Assert.Single(created.Values).Name);
        Assert.Contains(
            StubBackends.Get(backend).Connections,
            call => call.Key == "Connect-ExchangeOnline" && call.Value["Organization"] is "contoso.onmicrosoft.com");
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [Block(Package, number: 2)]
    public async Task A_service_starts_with_the_options(ReadmeBlock block)
    {
        var builder = await new BlockProgram(block) { After = "return builder;" }.RunAsync<HostApplicationBuilder>();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);

        var options = host.Services.GetRequiredService<IOptionsMonitor<PowerShellInvokerOptions>>().CurrentValue;

        Assert.NotNull(options.Connection);
    }

    [Theory]
    [Block(Package, "Processes")]
    public async Task A_program_that_is_not_a_worker_goes_on_and_can_start_itself(ReadmeBlock block)
    {
        var options = await new BlockProgram(block) { After = "return options;" }.RunAsync<PowerShellInvokerOptions>();

        Assert.Equal(Environment.ProcessPath, options.Process!.FileName);
    }
}
