using System.Text;
using Microsoft.Extensions.Configuration;

namespace ConnectorSdk.Tests.Serialization;

/// <summary>Values in settings files.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Every_value_type_is_bound_from_its_text()
    {
        var options = Bind("""
            {
              "Host": "Mail.contoso.com", "Domain": "contoso.com", "Domains": ["*.contoso.com", "*"], "Space": "X400:a;5",
              "Size": "25MB", "Limit": "unlimited", "Count": "20", "Wait": "00:15:00", "Script": "Get-Date", "Usage": "internet"
            }
            """);

        Assert.Equal(SmartHost.Parse("mail.contoso.com"), options.Host);
        Assert.Equal(SmtpDomain.Parse("contoso.com"), options.Domain);
        Assert.Equal([SmtpDomainWithSubdomains.Parse("*.contoso.com"), SmtpDomainWithSubdomains.Parse("*")], options.Domains);
        Assert.Equal(AddressSpace.Parse("X400:a;5"), options.Space);
        Assert.Equal(ByteQuantifiedSize.FromMB(25), options.Size);
        Assert.Equal(Unlimited<ByteQuantifiedSize>.UnlimitedValue, options.Limit);
        Assert.Equal(20, options.Count.Value);
        Assert.Equal(TimeSpan.FromMinutes(15), options.Wait.Value);
        Assert.Equal(new CmdletScript("Get-Date"), options.Script);
        Assert.Equal(SendConnector.Usage.Internet, options.Usage);
    }

    [Theory]
    [InlineData("Host", "two words", "'two words' is not a fully qualified domain name, an IP address, or a CIDR range.")]
    [InlineData("Host", "", "'' is not a fully qualified domain name, an IP address, or a CIDR range.")]
    [InlineData("Domain", "*.contoso.com", "'*.contoso.com' is not a domain")]
    [InlineData("Space", "SMTP:contoso.com;cheap", "'SMTP:contoso.com;cheap' is not")]
    [InlineData("Size", "25 mega", "'25 mega' is not")]
    [InlineData("Limit", "no limit", "'no limit' is not a valid limit. Specify a value or 'unlimited'.")]
    [InlineData("Count", "20.5", "'20.5' is not a valid limit. Specify a value or 'unlimited'.")]
    [InlineData("Change", "a, b", "'a, b' is not a list change")]
    public void A_text_in_another_format_is_an_error_that_names_the_key(string key, string text, string reason)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new($"Mail:{key}", text)])
            .Build();

        var problem = Assert.Throws<InvalidOperationException>(() => configuration.GetSection("Mail").Get<Options>());

        Assert.Contains($"'Mail:{key}'", problem.Message, StringComparison.Ordinal);
        Assert.Contains(reason, problem.InnerException!.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Without this option, the binder itself leaves out the elements of a list that don't convert.</summary>
    [Fact]
    public void An_element_in_another_format_is_an_error_where_the_binder_is_strict()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Mail:Domains:0", "contoso.com"), new("Mail:Domains:1", "a b")])
            .Build();

        var problem = Assert.Throws<InvalidOperationException>(
            () => configuration.GetSection("Mail").Get<Options>(binder => binder.ErrorOnUnknownConfiguration = true));

        Assert.Contains("'Mail:Domains:1'", problem.ToString(), StringComparison.Ordinal);
        Assert.Contains("'a b' is not a domain", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_credential_is_bound_from_a_variable_only()
    {
        Assert.Equal("relay", Bind("""{ "Credential": "$relay" }""").Credential!.VariableName);
        var problem = Assert.Throws<InvalidOperationException>(() => Bind("""{ "Credential": "relay" }"""));
        Assert.Contains("'Credential'", problem.Message, StringComparison.Ordinal);
        Assert.Equal(
            "A credential must be specified as the variable that contains it, such as $relay.",
            problem.GetBaseException().Message);
    }

    [Fact]
    public void A_command_is_not_bound_and_not_ignored()
    {
        var problem = Assert.Throws<InvalidOperationException>(() => Bind("""{ "Command": "Get-OutboundConnector" }"""));
        Assert.Contains("'Command'", problem.Message, StringComparison.Ordinal);
        Assert.Equal("A command can't be read from text. Set it in code, with a builder.", problem.GetBaseException().Message);
    }

    [Fact]
    public void The_properties_of_a_command_are_not_bound_and_not_ignored()
        => Assert.Throws<InvalidOperationException>(() => Bind("""{ "Command": { "Name": "Get-OutboundConnector" } }"""));

    [Fact]
    public void A_change_of_a_list_is_bound_from_its_parts_or_its_text()
    {
        var change = ListChange.Add("a", "b").AndRemove("c");

        Assert.Equal(change, Bind("""{ "Change": { "Added": ["a", "b"], "Removed": ["c"] } }""").Change);
        Assert.Equal(change, Bind("""{ "Change": "@{Add='a','b'; Remove='c'}" }""").Change);
        Assert.Equal(ListChange.Remove("c"), Bind("""{ "Change": { "Removed": ["c"] } }""").Change);
    }

    [Fact]
    public void A_key_that_is_missing_or_empty_leaves_a_nullable_value_null()
    {
        Assert.Null(Bind("{}").Fallback);
        Assert.Null(Bind("""{ "Fallback": "" }""").Fallback);
        Assert.Equal("mail.contoso.com", Bind("""{ "Fallback": "mail.contoso.com" }""").Fallback.ToString());
    }

    private static Options Bind(string json)
        => new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build().Get<Options>()
            ?? new Options();

    private sealed class Options
    {
        public SmartHost Host { get; set; }

        public SmartHost? Fallback { get; set; }

        public SmtpDomain Domain { get; set; }

        public List<SmtpDomainWithSubdomains> Domains { get; set; } = [];

        public AddressSpace Space { get; set; }

        public ByteQuantifiedSize Size { get; set; }

        public Unlimited<ByteQuantifiedSize> Limit { get; set; }

        public Unlimited<int> Count { get; set; }

        public Unlimited<TimeSpan> Wait { get; set; }

        public ListChange Change { get; set; }

        public CmdletScript? Script { get; set; }

        public CmdletCredential? Credential { get; set; }

        public CmdletCommand? Command { get; set; }

        public SendConnector.Usage Usage { get; set; }
    }
}
