using System.Globalization;
using ConnectorSdk.Testing;

namespace ConnectorSdk.Conformance;

/// <content>Values that arrive at the server, and that can be read in the form in which the server returns them.</content>
public abstract partial class ConformanceTests
{
    /// <summary>Texts that an incorrect encoding changes.</summary>
    public static TheoryData<string> Texts { get; } = new(
        "It's \"quoted\" and ‘curly’",
        "first\r\nsecond\nthird\ttabbed",
        "$env:PATH $(Get-Date) `n @{a=1} %TEMP%",
        "emoji 🙂 and e\u0301 and \u202eright to left",
        "<b>&amp;</b> \\ / {\"json\": [1]}",
        " spaces around ",
        new string('x', 32 * 1024));

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_is_stored_as_it_is(string text)
    {
        await Run(NewOutbound().WithComment(text));
        Assert.Equal(text, (await Read("Contoso"))["Comment"].ToString());
    }

    [Fact]
    public async Task A_size_is_readable()
    {
        var created = Assert.Single((await Run(
            SendConnector.NewAddressSpaces("Contoso", "contoso.com").WithParameter("MaxMessageSize", "25MB"))).Objects);
        Assert.Equal("25 MB (26,214,400 bytes)", created["MaxMessageSize"].ToString());
        Assert.Equal(26_214_400, created["MaxMessageSize"].AsSize()?.Bytes);
    }

    [Fact]
    public async Task Unlimited_is_readable()
    {
        var created = Assert.Single((await Run(
            SendConnector.NewAddressSpaces("Contoso", "contoso.com").WithParameter("MaxMessageSize", "unlimited"))).Objects);
        Assert.Equal("Unlimited", created["MaxMessageSize"].ToString());
        Assert.True(created["MaxMessageSize"].AsUnlimited<ByteQuantifiedSize>()?.IsUnlimited);
    }

    [Fact]
    public async Task A_time_span_is_readable()
    {
        await Run(SendConnector.NewAddressSpaces("Contoso", "contoso.com")
            .WithConnectionInactivityTimeOut(TimeSpan.FromMinutes(7)));
        var stored = Assert.Single((await Run(SendConnector.Get().WithIdentity("Contoso"))).Objects);
        Assert.Equal(TimeSpan.FromMinutes(7), stored["ConnectionInactivityTimeOut"].AsTimeSpan());
    }

    [Fact]
    public async Task Sender_domains_have_a_type_and_a_cost()
    {
        var created = Assert.Single((await Run(InboundConnector.New("Contoso", "Contoso.com", "*.fabrikam.com"))).Objects);
        Assert.Equal(
            ["smtp:contoso.com;1", "smtp:*.fabrikam.com;1"],
            created["SenderDomains"].AsList().Select(item => item.ToString()));
    }

    [Fact]
    public async Task The_cost_of_an_address_space_is_kept()
    {
        var created = Assert.Single((await Run(SendConnector.NewAddressSpaces("Contoso", "*", "contoso.com;7"))).Objects);
        Assert.Equal(["SMTP:*;1", "SMTP:contoso.com;7"], created["AddressSpaces"].AsList().Select(item => item.ToString()));
    }

    [Fact]
    public async Task Flags_are_one_text_in_the_order_of_the_document()
    {
        await Run(ReceiveConnector.NewCustom("Contoso", ["0.0.0.0:25"], "10.0.0.0/24"));
        await Run("Set-ReceiveConnector", ("Identity", "Contoso"), ("AuthMechanism", new[] { "Integrated", "Tls" }));
        var stored = Assert.Single((await Run(ReceiveConnector.GetIdentity().WithIdentity("Contoso"))).Objects);
        Assert.Equal("Tls, Integrated", stored["AuthMechanism"].ToString());
        Assert.Equal("10.0.0.0-10.0.0.255", Assert.Single(stored["RemoteIPRanges"].AsList()).ToString());
    }

    [Fact]
    public async Task A_value_that_the_document_does_not_list_is_readable()
    {
        Exchange.Add(
            "OutboundConnector", new Dictionary<string, object?> { ["Name"] = "Contoso", ["ConnectorSource"] = "AdminUI" });
        Assert.Equal("AdminUI", (await Read("Contoso"))["ConnectorSource"].ToString());
    }

    [Fact]
    public async Task A_property_that_does_not_exist_is_null()
    {
        await Run(NewOutbound());
        var stored = await Read("Contoso");
        Assert.True(stored["Zeal"].IsNull);
        Assert.False(stored.Contains("Zeal"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_list_without_elements_is_empty(string? value)
    {
        Exchange.Add("OutboundConnector", new Dictionary<string, object?> { ["Name"] = "Contoso", ["Zeal"] = value });
        Assert.Empty((await Read("Contoso"))["Zeal"].AsList());
    }

    [Fact]
    public async Task A_time_is_UTC()
    {
        await StartAsync(new InMemoryExchangeOptions
        {
            StartTime = new DateTimeOffset(2026, 1, 2, 5, 4, 5, TimeSpan.FromHours(2)),
        });
        var created = Assert.Single((await Run(NewOutbound())).Objects);
        var time = Assert.NotNull(created["WhenCreatedUTC"].AsDateTime());
        Assert.Equal(TimeSpan.Zero, time.Offset);
        Assert.Equal("2026-01-02 03:04:06", time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
    }
}
