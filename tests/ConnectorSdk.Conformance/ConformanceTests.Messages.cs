using ConnectorSdk.Testing;

namespace ConnectorSdk.Conformance;

/// <content>Warnings, non-terminating errors, and many objects.</content>
public abstract partial class ConformanceTests
{
    [Fact]
    public async Task A_warning_of_the_server_arrives_with_the_result()
    {
        await StartAsync(new InMemoryExchangeOptions { DisableNewInboundConnectors = true });
        var result = await Run(InboundConnector.New("Contoso", "contoso.com"));
        Assert.StartsWith(
            "The connector was created in a disabled state.", Assert.Single(result.Warnings), StringComparison.Ordinal);
        Assert.False(Assert.Single(result.Objects)["Enabled"].AsBoolean());
    }

    [Fact]
    public async Task Warnings_arrive_in_order()
    {
        await StartAsync(new InMemoryExchangeOptions { DisableNewInboundConnectors = true });
        await Run(InboundConnector.New("Contoso", "contoso.com"));
        var warnings = (await Run(InboundConnector.Set("Contoso").WithEnabled(true))).Warnings;
        Assert.Equal(2, warnings.Count);
        Assert.StartsWith("You can't enable an inbound connector.", warnings[0], StringComparison.Ordinal);
        Assert.StartsWith("The command completed successfully but no settings", warnings[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CmdletActionPreference.SilentlyContinue)]
    [InlineData(CmdletActionPreference.Ignore)]
    public async Task Warnings_can_be_hidden(CmdletActionPreference action)
    {
        await Run(NewOutbound());
        Assert.Empty((await Run(OutboundConnector.Set("Contoso").WithEnabled(true).WithWarningAction(action))).Warnings);
    }

    [Fact]
    public async Task With_SilentlyContinue_an_error_is_part_of_the_result()
    {
        var result = await Run(OutboundConnector.Get().WithIdentity("Fabrikam")
            .WithErrorAction(CmdletActionPreference.SilentlyContinue));
        Assert.Empty(result.Objects);
        Assert.Equal(CmdletErrorKind.NotFound, Assert.Single(result.Errors).Kind);
    }

    [Fact]
    public async Task Thousands_of_objects_arrive_completely_and_in_order()
    {
        AddOutbound(2500);
        var names = (await Run(OutboundConnector.Get().WithResultSize("Unlimited"))).Objects
            .Select(item => item["Name"].ToString());
        Assert.Equal(Enumerable.Range(0, 2500).Select(number => $"C{number:0000}"), names);
    }

    [Fact]
    public async Task Objects_can_be_read_one_by_one()
    {
        AddOutbound(2500);
        List<string> names = [];
        await foreach (var item in Invoker.StreamAsync(
            OutboundConnector.Get().WithResultSize("Unlimited").Build(), Cancellation))
        {
            names.Add(item["Name"].ToString());
        }

        Assert.Equal(Enumerable.Range(0, 2500).Select(number => $"C{number:0000}"), names);
    }

    [Fact]
    public async Task Reading_one_by_one_can_stop_early()
    {
        AddOutbound(2500);
        List<string> names = [];
        await foreach (var item in Invoker.StreamAsync(
            OutboundConnector.Get().WithResultSize("Unlimited").Build(), Cancellation))
        {
            names.Add(item["Name"].ToString());
            if (names.Count == 3)
            {
                break;
            }
        }

        Assert.Equal(["C0000", "C0001", "C0002"], names);
        Assert.Equal("C0003", (await Read("C0003"))["Name"].ToString());
    }

    [Fact]
    public async Task The_number_of_objects_can_be_limited()
    {
        AddOutbound(3);
        var result = await Run(OutboundConnector.Get().WithResultSize("1"));
        Assert.Equal("C0000", Assert.Single(result.Objects)["Name"].ToString());
    }

    private void AddOutbound(int count)
    {
        for (var number = 0; number < count; number++)
        {
            Exchange.Add("OutboundConnector", new Dictionary<string, object?> { ["Name"] = $"C{number:0000}" });
        }
    }
}
