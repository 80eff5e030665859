using System.Net;
using ConnectorSdk.Conformance;
using ConnectorSdk.Testing.Server;

namespace ConnectorSdk.Testing.Tests;

public sealed class InMemoryExchangeTests
{
    private InMemoryExchange _exchange = new(ConformanceCatalog.Connectors);

    [Fact]
    public async Task A_connector_has_the_documented_defaults()
    {
        var created = await Create(ReceiveConnector.NewCustom("Relay", ["0.0.0.0:25"], "10.0.0.0/8"));
        Assert.Equal("36 MB (37,748,736 bytes)", created["MaxMessageSize"].ToString());
        Assert.Equal(60, created["MaxHopCount"].AsInteger());
        Assert.Equal("00:10:00", created["ConnectionTimeout"].ToString());
        Assert.True(created["ChunkingEnabled"].AsBoolean());
        Assert.Equal("EX01\\Relay", created["Identity"].ToString());
        Assert.False(created.Contains("Usage"));
        Assert.False(created.Contains("Custom"));
    }

    [Fact]
    public async Task The_usage_of_a_receive_connector_decides_on_its_permissions()
    {
        var client = await Create(ReceiveConnector.NewClient("Phones", "10.0.0.0/8"));
        Assert.Equal("ExchangeUsers", client["PermissionGroups"].ToString());
        Assert.Equal("0.0.0.0:587", Assert.Single(client["Bindings"].AsList()).ToString());
        var web = await Create(ReceiveConnector.NewUsageType("Web", ReceiveConnector.Usage.Internet).WithBindings("0.0.0.0:26"));
        Assert.Equal("AnonymousUsers", web["PermissionGroups"].ToString());
        Assert.Equal("0.0.0.0-255.255.255.255", Assert.Single(web["RemoteIPRanges"].AsList()).ToString());
    }

    [Fact]
    public async Task A_validation_requires_the_object()
    {
        await Create(OutboundConnector.New("A"));
        Assert.Empty((await Invoke(OutboundConnector.Validate("A", "meg@contoso.com"))).Objects);
        await Assert.ThrowsAsync<CmdletObjectNotFoundException>(
            () => Invoke(OutboundConnector.Validate("B", "meg@contoso.com")));
    }

    [Fact]
    public async Task A_property_can_be_shown_under_two_names()
    {
        var created = await Create(InboundConnector.New("Filter", "*").WithEFSkipLastIP(true));
        Assert.True(created["EFSkipLastIP"].AsBoolean());
        Assert.True(created["DetectSenderIPBySkippingLastIP"].AsBoolean());
        Assert.Equal(created["Guid"], created["ExchangeObjectId"]);
    }

    [Fact]
    public async Task Receive_connectors_of_different_servers_can_have_the_same_name()
    {
        await Create(Relay("EX01"));
        await Create(Relay("EX02"));
        await Assert.ThrowsAsync<CmdletObjectExistsException>(() => Create(Relay("ex02")));
        var ambiguous = await Assert.ThrowsAsync<CmdletInvalidArgumentException>(
            () => Invoke(ReceiveConnector.Set("Relay").WithEnabled(false)));
        Assert.Equal("The operation couldn't be performed because 'Relay' matches multiple entries.", ambiguous.Error.Message);
        Assert.Empty((await Invoke(ReceiveConnector.Set("EX02\\relay").WithEnabled(false))).Warnings);
        var listed = Assert.Single((await Invoke(ReceiveConnector.GetServer().WithServer("EX02"))).Objects);
        Assert.False(listed["Enabled"].AsBoolean());

        static ICmdletBuilder Relay(string server)
            => ReceiveConnector.NewCustom("Relay", ["0.0.0.0:25"], "10.0.0.0/8").WithServer(server);
    }

    [Fact]
    public async Task Connectors_in_test_mode_are_listed_only_on_request()
    {
        await Create(OutboundConnector.New("Usual"));
        await Create(OutboundConnector.New("Test").WithTestMode(true));
        await Create(OutboundConnector.New("Rule").WithIsTransportRuleScoped(true));
        Assert.Equal(["Usual"], await Names(OutboundConnector.Get()));
        Assert.Equal(["Test"], await Names(OutboundConnector.Get().WithIncludeTestModeConnectors(true)));
        Assert.Equal(["Rule"], await Names(OutboundConnector.Get().WithIsTransportRuleScoped(true)));
        Assert.Equal(["Usual"], await Names(OutboundConnector.Get().WithIsTransportRuleScoped(false)));
        Assert.Equal(3, _exchange.GetObjects("outboundconnector").Count);
    }

    [Fact]
    public async Task Hidden_connectors_can_be_listed_always()
    {
        _exchange = new InMemoryExchange(
            ConformanceCatalog.Connectors, new InMemoryExchangeOptions { HideScopedConnectors = false });
        await Create(OutboundConnector.New("Test").WithTestMode(true));
        Assert.Equal(["Test"], await Names(OutboundConnector.Get()));
    }

    [Fact]
    public async Task A_missing_identity_can_return_all_objects()
    {
        _exchange = new InMemoryExchange(
            ConformanceCatalog.Connectors, new InMemoryExchangeOptions { MissingIdentityReturnsAll = true });
        await Create(OutboundConnector.New("A"));
        await Create(OutboundConnector.New("B"));
        Assert.Equal(["A", "B"], await Names(OutboundConnector.Get().WithIdentity("C")));
        Assert.Equal(["B"], await Names(OutboundConnector.Get().WithIdentity("B")));
    }

    [Fact]
    public async Task A_new_object_can_appear_late()
    {
        _exchange = new InMemoryExchange(ConformanceCatalog.Connectors, new InMemoryExchangeOptions { VisibleAfterReads = 2 });
        await Create(OutboundConnector.New("A"));
        Assert.Empty(await Names(OutboundConnector.Get()));
        await Assert.ThrowsAsync<CmdletObjectNotFoundException>(() => Names(OutboundConnector.Get().WithIdentity("A")));
        Assert.Equal(["A"], await Names(OutboundConnector.Get()));
    }

    [Fact]
    public async Task Rules_can_be_switched_off_but_mandatory_parameters_stay()
    {
        _exchange = new InMemoryExchange(ConformanceCatalog.Connectors, new InMemoryExchangeOptions { EnforceRules = false });
        await Invoke(Command("New-OutboundConnector", ("Name", "A"), ("RouteAllMessagesViaOnPremises", true)));
        await Assert.ThrowsAsync<CmdletInvalidArgumentException>(
            () => Invoke(Command("New-InboundConnector", ("Name", "A"))));
    }

    [Fact]
    public async Task Only_a_thousand_objects_are_returned_without_a_ResultSize()
    {
        for (var i = 0; i < 1001; i++)
        {
            _exchange.Add("OutboundConnector", new Dictionary<string, object?> { ["Name"] = $"C{i}" });
        }

        var result = await Invoke(OutboundConnector.Get());
        Assert.Equal(1000, result.Objects.Count);
        Assert.StartsWith("There are more results available", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_keeps_values_that_commands_cannot_set()
    {
        var seed = _exchange.Add("InboundConnector", new Dictionary<string, object?>
        {
            ["Name"] = "Wizard",
            ["ConnectorSource"] = "AdminUI",
            ["SenderDomains"] = new[] { "*" },
            ["Guid"] = "00000000-0000-0000-0000-0000000000aa",
            ["Zeal"] = 12,
        });
        Assert.Equal("AdminUI", seed["ConnectorSource"].ToString());
        Assert.Equal("smtp:*;1", Assert.Single(seed["SenderDomains"].AsList()).ToString());
        Assert.Equal(new Guid("00000000-0000-0000-0000-0000000000aa"), seed["Guid"].AsGuid());
        Assert.Equal(12, seed["Zeal"].AsInteger());
        Assert.True(seed["RequireTls"].AsBoolean());
    }

    [Fact]
    public void A_seed_can_be_a_command()
    {
        var seed = _exchange.Add(OutboundConnector.New("A").Build());
        Assert.Equal(seed, Assert.Single(_exchange.GetObjects("OutboundConnector")));
        Assert.Empty(_exchange.Commands);
        Assert.Throws<CmdletObjectExistsException>(() => _exchange.Add(OutboundConnector.New("a").Build()));
    }

    [Fact]
    public async Task Commands_are_recorded_with_their_outcome()
    {
        var command = OutboundConnector.New("A").Build();
        var result = await _exchange.InvokeAsync(command, TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<CmdletObjectExistsException>(() => Invoke(command));
        Assert.Collection(
            _exchange.Commands,
            first => Assert.Equal((command, result, null), (first.Command, first.Result, first.Exception)),
            second => Assert.IsType<CmdletObjectExistsException>(second.Exception));
    }

    [Fact]
    public async Task Two_runs_give_equal_outputs()
    {
        var first = await Everything();
        _exchange.Clear();
        Assert.Equal(first, await Everything());

        async Task<List<CmdletObject>> Everything()
        {
            await Create(OutboundConnector.New("A"));
            await Create(InboundConnector.New("B", "*"));
            await Invoke(OutboundConnector.Set("A").WithEnabled(false));
            return [.. (await Invoke(OutboundConnector.Get())).Objects, .. (await Invoke(InboundConnector.Get())).Objects];
        }
    }

    [Fact]
    public async Task A_credential_is_not_stored()
    {
        var created = await Create(SendConnector.NewAddressSpaces("A", "*")
            .WithAuthenticationCredential(new NetworkCredential("mail", "Vt-7!hush")));
        Assert.False(created.Contains("AuthenticationCredential"));
    }

    [Fact]
    public async Task A_server_that_speaks_a_wire_format_sees_the_same()
    {
        IExchangeBackend backend = _exchange;
        ServerRequest request = new(
            "New-OutboundConnector", [new("Name", "A"), new("RecipientDomains", new List<object?> { "a.com" })]);
        _exchange.Faults.Next(Fault.LoseConnection(afterActing: true));
        Assert.Equal(FaultKind.LoseConnectionAfter, backend.NextFault(request).Kind);
        var row = Assert.Single(backend.Execute(request).Rows);
        Assert.Equal(row, Assert.Single((await Invoke(OutboundConnector.Get())).Objects));
        Assert.Equal(CmdletErrorKind.AlreadyExists, backend.Execute(request).Error?.Kind);
        Assert.Equal(FaultKind.LoseConnectionAfter, _exchange.Commands[0].Fault);
        Assert.Equal(3, backend.Executed.Count);
    }

    [Fact]
    public void An_empty_table_clears_a_list()
    {
        IExchangeBackend backend = _exchange;
        backend.Execute(new ServerRequest(
            "New-OutboundConnector", [new("Name", "A"), new("RecipientDomains", new List<object?> { "a.com" })]));
        var reply = backend.Execute(new ServerRequest(
            "Set-OutboundConnector", [new("Identity", "A"), new("RecipientDomains", new Dictionary<string, object?>())]));
        Assert.Null(reply.Error);
        Assert.Empty(Assert.Single(_exchange.GetObjects("OutboundConnector"))["RecipientDomains"].AsList());
    }

    private static CmdletCommand Command(string cmdlet, params (string Name, object? Value)[] parameters) => CmdletCommand.Create(
        cmdlet, parameters.Select(parameter => new KeyValuePair<string, object?>(parameter.Name, parameter.Value)));

    private Task<CmdletResult> Invoke(CmdletCommand command)
        => _exchange.InvokeAsync(command, TestContext.Current.CancellationToken);

    private Task<CmdletResult> Invoke(ICmdletBuilder builder) => Invoke(builder.Build());

    private async Task<CmdletObject> Create(ICmdletBuilder builder) => Assert.Single((await Invoke(builder)).Objects);

    private async Task<IEnumerable<string>> Names(ICmdletBuilder builder)
        => (await Invoke(builder)).Objects.Select(item => item["Name"].ToString());
}
