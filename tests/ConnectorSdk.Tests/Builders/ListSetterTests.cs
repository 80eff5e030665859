namespace ConnectorSdk.Tests.Builders;

/// <summary>The ways to pass a list to the builders of the project's own documents.</summary>
public sealed class ListSetterTests
{
    private static readonly string[] _texts = ["a.com", "*.b.com"];

    private static readonly SmtpDomainWithSubdomains[] _domains = ["a.com", "*.b.com"];

    [Fact]
    public void Every_kind_of_list_sets_the_same_values() => Assert.All(
        new[]
        {
            New().WithRecipientDomains("a.com", "*.b.com"),
            New().WithRecipientDomains(["a.com", "*.b.com"]),
            New().WithRecipientDomains([.. _domains]),
            New().WithRecipientDomains(_texts),
            New().WithRecipientDomains(_texts.ToList()),
            New().WithRecipientDomains(_texts.Where(text => text.Length > 0)),
            New().WithRecipientDomains(_domains),
            New().WithRecipientDomains(_domains.ToList()),
            New().WithRecipientDomains(_domains[0], "*.b.com"),
        },
        builder => Assert.Equal(
            "New-OutboundConnector -Name 'n' -RecipientDomains 'a.com','*.b.com'", builder.Build().ToPowerShell()));

    [Fact]
    public void Null_sets_nothing_and_nothing_is_an_empty_list()
    {
        Assert.Single(New().WithRecipientDomains(null).Build().Parameters);
        Assert.Single(New().WithRecipientDomains((string[]?)null).Build().Parameters);
        Assert.Equal("-RecipientDomains @()", New().WithRecipientDomains().Build().Parameters[1].ToString());
        Assert.Equal("-RecipientDomains @()", New().WithRecipientDomains(new List<string>()).Build().Parameters[1].ToString());
    }

    [Fact]
    public void An_entry_method_takes_every_kind_of_list()
    {
        AddressSpace[] spaces = ["a.com", "b.com;5"];
        Assert.All(
            new[]
            {
                SendConnector.NewAddressSpaces("n", "a.com", "b.com;5"),
                SendConnector.NewAddressSpaces("n", ["a.com", "b.com;5"]),
                SendConnector.NewAddressSpaces("n", spaces),
                SendConnector.NewAddressSpaces("n", spaces.ToList()),
                SendConnector.NewAddressSpaces("n", new[] { "a.com", "b.com;5" }),
                SendConnector.NewAddressSpaces("n", spaces.Select(space => space.ToString())),
            },
            builder => Assert.Equal(
                "New-SendConnector -Name 'n' -AddressSpaces 'a.com','b.com;5'", builder.Build().ToPowerShell()));
    }

    [Fact]
    public void Rules_hold_for_the_elements_of_a_list_of_texts()
        => Assert.Equal("CSDK1007", Assert.Single(New().WithRecipientDomains(new[] { "a b" }).Validate()).Id);

    [Fact]
    public void A_host_is_an_element_of_the_hosts_of_every_cmdlet()
    {
        SmartHost host = "mail.contoso.com";
        Assert.Equal(
            "-SmartHosts 'mail.contoso.com'",
            SendConnector.NewAddressSpaces("n", "a.com").WithDNSRoutingEnabled(false).WithSmartHosts(host).Build()
                .Parameters[^1].ToString());
        Assert.Equal(
            "-SmartHosts 'mail.contoso.com'",
            New().WithUseMXRecord(false).WithSmartHosts(host).Build()
                .Parameters.Single(one => one.Name == "SmartHosts").ToString());
    }

    private static OutboundConnector.NewBuilder New() => OutboundConnector.New("n");
}
