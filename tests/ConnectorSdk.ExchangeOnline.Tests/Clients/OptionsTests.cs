using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

namespace ConnectorSdk.ExchangeOnline.Tests.Clients;

/// <summary>Options, and clouds.</summary>
public sealed class OptionsTests
{
    public static TheoryData<Action<ExchangeOnlineOptions>, string> Invalid => new()
    {
        { options => options.AcceptUndocumentedEndpoint = false, "AcceptUndocumentedEndpoint" },
        { options => options.TenantId = " ", "TenantId" },
        { options => options.PageSize = 0, "PageSize" },
        { options => options.BatchSize = 21, "BatchSize" },
        { options => options.MaxConcurrentRequests = 0, "MaxConcurrentRequests" },
        { options => options.AttemptTimeout = TimeSpan.Zero, "AttemptTimeout" },
        { options => options.Retry.MaxAttempts = 0, "MaxAttempts" },
        { options => options.Retry.BaseDelay = TimeSpan.FromTicks(-1), "Retry.BaseDelay" },
        { options => options.Retry.MaxDelay = TimeSpan.MaxValue, "Retry.MaxDelay" },
        { options => options.Retry.MaxDuration = Timeout.InfiniteTimeSpan, "Retry.MaxDuration" },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Invalid_options_are_refused(Action<ExchangeOnlineOptions> change, string name)
    {
        var options = new ExchangeOnlineOptions { TenantId = "contoso", AcceptUndocumentedEndpoint = true };
        change(options);
        using var http = new HttpClient();

        var failure = Assert.Throws<ArgumentException>(() => new ExchangeOnlineInvoker(http, new FakeCredential(), options));

        Assert.Contains(name, failure.Message);
    }

    [Theory]
    [InlineData("https://outlook.office365.com/x", true)]
    [InlineData("https://eur01.outlook.com/x", true)]
    [InlineData("http://outlook.office365.com/x", false)]
    [InlineData("https://outlook.office365.com:444/x", false)]
    [InlineData("https://evil-office365.com/x", false)]
    [InlineData("https://office365.com.evil.com/x", false)]
    [InlineData("https://outlook.office365.us/x", false)]
    [InlineData("https://office365.com@evil.com/x", false)]
    public void A_token_goes_only_to_the_cloud(string address, bool allowed)
        => Assert.Equal(allowed, ExchangeOnlineCloud.Worldwide.Allows(new Uri(address)));

    [Fact]
    public void The_endpoint_of_every_cloud_is_in_it()
        => Assert.All(
            [ExchangeOnlineCloud.Worldwide, ExchangeOnlineCloud.GccHigh, ExchangeOnlineCloud.Dod, ExchangeOnlineCloud.China],
            cloud => Assert.True(cloud.Allows(cloud.Endpoint)));

    [Theory]
    [InlineData("https://contoso.com:8443/x", true)]
    [InlineData("https://other.com/x", true)]
    [InlineData("https://contoso.com/x", false)]
    [InlineData("https://sub.other.com/x", false)]
    public void A_custom_cloud_has_exactly_its_hosts(string address, bool allowed)
        => Assert.Equal(
            allowed,
            ExchangeOnlineCloud.Custom(new Uri("https://contoso.com:8443"), "scope", "other.com").Allows(new Uri(address)));

    [Fact]
    public void A_custom_endpoint_must_be_secure()
        => Assert.Throws<ArgumentException>(() => ExchangeOnlineCloud.Custom(new Uri("http://contoso.com"), "scope"));
}
