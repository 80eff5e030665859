namespace ConnectorSdk.Conformance;

/// <content>Objects that are read as the types from the documents.</content>
public abstract partial class ConformanceTests
{
    [Fact]
    public async Task New_returns_a_typed_object()
    {
        var created = Assert.Single((await NewOutbound()
            .WithConnectorType(OutboundConnector.ConnectorType.Partner)
            .InvokeAsync(Invoker, Cancellation)).Values);
        Assert.Equal(("Contoso", true), (created.Name, created.Enabled));
        Assert.Equal(OutboundConnector.ConnectorType.Partner, created.ConnectorType.Value);
        Assert.Equal("contoso.com", Assert.Single(created.RecipientDomains).ToString());
        Assert.Empty(created.SmartHosts);
        Assert.False(created.TlsSettings.IsSet);
    }

    [Fact]
    public async Task A_typed_object_can_be_changed_and_removed()
    {
        var created = Assert.Single((await NewOutbound().InvokeAsync(Invoker, Cancellation)).Values);
        await created.Set().WithEnabled(false).WithName("Fabrikam").InvokeAsync(Invoker, Cancellation);
        await foreach (var stored in OutboundConnector.Get().StreamAsync(Invoker, Cancellation))
        {
            Assert.Equal(("Fabrikam", false), (stored.Name, stored.Enabled));
        }

        await created.Remove().InvokeAsync(Invoker, Cancellation);
        Assert.Empty((await OutboundConnector.Get().InvokeAsync(Invoker, Cancellation)).Values);
    }

    [Fact]
    public async Task A_sender_domain_is_readable_without_type_and_cost()
    {
        var created = Assert.Single((await InboundConnector.New("Contoso", "Contoso.com", "*.fabrikam.com")
            .InvokeAsync(Invoker, Cancellation)).Values);
        Assert.Equal(["contoso.com", "*.fabrikam.com"], created.SenderDomains.Select(domain => domain.ToString()));
    }

    [Fact]
    public async Task An_address_space_is_readable_with_its_cost()
    {
        var created = Assert.Single((await SendConnector.NewAddressSpaces("Contoso", "*", "contoso.com;7")
            .InvokeAsync(Invoker, Cancellation)).Values);
        Assert.Equal([1, 7], created.AddressSpaces.Select(space => space.Cost));
    }

    [Fact]
    public async Task Flags_are_readable_as_a_list()
    {
        await Run(ReceiveConnector.NewCustom("Contoso", ["0.0.0.0:25"], "10.0.0.0/24"));
        await Run("Set-ReceiveConnector", ("Identity", "Contoso"), ("AuthMechanism", new[] { "Integrated", "Tls" }));
        var stored = Assert.Single((await ReceiveConnector.GetIdentity().WithIdentity("Contoso")
            .InvokeAsync(Invoker, Cancellation)).Values);
        Assert.Equal(
            [ReceiveConnector.AuthMechanism.Tls, ReceiveConnector.AuthMechanism.Integrated],
            stored.AuthMechanism.Select(item => item.Value));
    }

    [Fact]
    public async Task A_value_that_the_document_does_not_list_has_a_text_only()
    {
        Exchange.Add(
            "OutboundConnector", new Dictionary<string, object?> { ["Name"] = "Contoso", ["ConnectorSource"] = "AdminUI" });
        var stored = Assert.Single((await OutboundConnector.Get().InvokeAsync(Invoker, Cancellation)).Values);
        Assert.Equal(("AdminUI", false), (stored.ConnectorSource.Text, stored.ConnectorSource.IsDocumented));
    }
}
