using ConnectorSdk.Readme.Tests.Blocks;
using ConnectorSdk.Testing;

namespace ConnectorSdk.Readme.Tests;

public sealed class TestingReadmeTests
{
    private const string Package = "ConnectorSdk.Testing";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [Block(Package)]
    public async Task The_test_passes_and_its_commands_are_recorded(ReadmeBlock block)
    {
        var exchange = await new BlockProgram(block) { After = "return exchange;" }.RunAsync<InMemoryExchange>();

        Assert.Equal(
            ["Set-OutboundConnector", "Get-OutboundConnector"], exchange.Commands.Select(record => record.Command.Name));
    }

    [Theory]
    [Block(Package, number: 2)]
    public async Task What_the_test_did_is_visible_and_is_not_recorded(ReadmeBlock block)
    {
        var exchange = await new BlockProgram(block) { GoesOn = true, After = "return exchange;" }.RunAsync<InMemoryExchange>();

        Assert.Equal(2, exchange.Commands.Count);
    }

    [Theory]
    [Block(Package, "Faults")]
    public async Task The_next_command_is_throttled_and_new_connectors_lose_the_connection(ReadmeBlock block)
    {
        var exchange = await new BlockProgram(block)
        {
            Before = "InMemoryExchange exchange = new(Cmdlets.Catalog);",
            After = "return exchange;",
        }.RunAsync<InMemoryExchange>();

        var throttled = await Assert.ThrowsAsync<CmdletThrottledException>(
            () => OutboundConnector.Get().InvokeAsync(exchange, Cancel));
        var lost = await Assert.ThrowsAsync<CmdletConnectionException>(
            () => OutboundConnector.New("Contoso").WithRecipientDomains("contoso.com").InvokeAsync(exchange, Cancel));

        Assert.Equal(TimeSpan.FromSeconds(30), throttled.RetryAfter);
        Assert.Equal(CmdletEffect.Unknown, lost.Effect);
        Assert.Single(exchange.GetObjects("OutboundConnector"));
    }
}
