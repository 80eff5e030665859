using ConnectorSdk.Testing;

namespace ConnectorSdk.Conformance;

/// <content>Refused commands.</content>
public abstract partial class ConformanceTests
{
    [Fact]
    public async Task A_command_that_asks_a_user_is_refused()
    {
        await Run(NewOutbound());
        var failure = await Fails<CmdletInvalidArgumentException>(OutboundConnector.Remove("Contoso").WithConfirm());
        Assert.Equal(("Confirm", CmdletEffect.None), (failure.Error.Parameter, failure.Effect));
        await Read("Contoso");
    }

    [Fact]
    public async Task Confirm_false_is_accepted()
    {
        await Run(NewOutbound());
        await Run(OutboundConnector.Remove("Contoso").WithConfirm(false));
        Assert.Empty((await Run(OutboundConnector.Get())).Objects);
    }

    [Fact]
    public async Task A_missing_mandatory_parameter_is_refused()
    {
        var failure = await Fails<CmdletInvalidArgumentException>("New-InboundConnector", ("Name", "Contoso"));
        Assert.Equal((CmdletErrorKind.Invalid, CmdletEffect.None), (failure.Error.Kind, failure.Effect));
    }

    [Fact]
    public async Task An_unknown_parameter_is_unavailable()
    {
        var failure = await Fails<CmdletUnavailableException>("New-OutboundConnector", ("Name", "Contoso"), ("Zeal", true));
        Assert.Equal((CmdletErrorKind.UnknownParameter, CmdletEffect.None), (failure.Error.Kind, failure.Effect));
    }

    [Fact]
    public virtual async Task An_unknown_parameter_is_named()
    {
        var failure = await Fails<CmdletUnavailableException>("New-OutboundConnector", ("Name", "Contoso"), ("Zeal", true));
        Assert.Equal("Zeal", failure.Error.Parameter);
    }

    [Fact]
    public async Task A_denied_parameter_is_unavailable()
    {
        InMemoryExchangeOptions options = new();
        options.DeniedParameters.Add("new-outboundconnector/comment");
        await StartAsync(options);
        var failure = await Fails<CmdletUnavailableException>(NewOutbound().WithComment("For tests"));
        Assert.Equal((CmdletErrorKind.UnknownParameter, CmdletEffect.None), (failure.Error.Kind, failure.Effect));
        Assert.Empty(Exchange.GetObjects("OutboundConnector"));
    }

    [Fact]
    public async Task An_unknown_cmdlet_is_unavailable()
    {
        var failure = await Fails<CmdletUnavailableException>("New-Lamp", ("Name", "Desk"));
        Assert.Equal((CmdletErrorKind.UnknownCmdlet, CmdletEffect.None), (failure.Error.Kind, failure.Effect));
    }

    [Fact]
    public async Task A_denied_cmdlet_is_unavailable()
    {
        InMemoryExchangeOptions options = new();
        options.DeniedCmdlets.Add("new-outboundconnector");
        await StartAsync(options);
        var failure = await Fails<CmdletUnavailableException>(NewOutbound());
        Assert.Equal((CmdletErrorKind.UnknownCmdlet, CmdletEffect.None), (failure.Error.Kind, failure.Effect));
    }

    [Fact]
    public async Task A_command_that_violates_a_rule_is_refused()
    {
        var failure = await Fails<CmdletInvalidArgumentException>(
            "New-OutboundConnector", ("Name", "Contoso"), ("RouteAllMessagesViaOnPremises", true));
        Assert.Equal(
            "RouteAllMessagesViaOnPremises = $true requires ConnectorType = OnPremises, but ConnectorType is not set.",
            failure.Error.Message);
        Assert.Equal(CmdletEffect.None, failure.Effect);
    }

    [Fact]
    public async Task Parameters_of_different_sets_are_refused()
    {
        var failure = await Fails<CmdletInvalidArgumentException>(
            "Get-ReceiveConnector", ("Identity", "Contoso"), ("Server", "EX01"));
        Assert.Equal((CmdletErrorKind.Invalid, CmdletEffect.None), (failure.Error.Kind, failure.Effect));
    }

    [Fact]
    public async Task A_value_that_is_not_on_the_list_is_refused_with_the_list()
    {
        var failure = await Fails<CmdletInvalidArgumentException>(
            "New-OutboundConnector", ("Name", "Contoso"), ("ConnectorType", "Friend"));
        Assert.Contains("Partner", failure.Error.Message, StringComparison.Ordinal);
        Assert.Contains("OnPremises", failure.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shortened_value_is_accepted()
    {
        await Run("New-OutboundConnector", ("Name", "Contoso"), ("ConnectorType", "part"));
        Assert.Equal("Partner", (await Read("Contoso"))["ConnectorType"].ToString());
    }

    [Fact]
    public async Task A_size_as_servers_show_it_is_refused()
    {
        await Run(SendConnector.NewAddressSpaces("Contoso", "contoso.com"));
        await Fails<CmdletInvalidArgumentException>(
            "Set-SendConnector", ("Identity", "Contoso"), ("MaxMessageSize", "35 MB (36,700,160 bytes)"));
    }

    [Fact]
    public virtual async Task A_command_that_is_only_checked_has_no_effect()
    {
        Assert.Empty((await Run(NewOutbound().WithWhatIf())).Objects);
        Assert.Empty((await Run(OutboundConnector.Get())).Objects);
    }
}
