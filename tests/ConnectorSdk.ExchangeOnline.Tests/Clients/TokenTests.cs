using System.Text;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using ConnectorSdk.WireServer;

namespace ConnectorSdk.ExchangeOnline.Tests.Clients;

/// <summary>Who gets the token, and when it is renewed.</summary>
public sealed class TokenTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_is_used_until_it_should_be_renewed()
    {
        await using var client = await Client.StartAsync(LampServer.Of(1));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Invoker.InvokeAsync(Lamp.Get(), Cancel)));

        Assert.Equal(1, client.Credential.Count);
        Assert.Equal(("https://contoso.com/.default", true), (client.Credential.LastScope, client.Credential.WasContinuous));
    }

    [Fact]
    public async Task A_rejected_token_is_replaced_once()
    {
        await using var server = await WireServer.WireServer.StartAsync(
            LampServer.Of(1), new WireServerOptions { Token = () => "another" });
        var credential = new FakeCredential();
        using var http = new HttpClient(Client.Handler());
        using var invoker = new ExchangeOnlineInvoker(http, credential, Client.Options(server));

        var failure = await Assert.ThrowsAsync<CmdletUnavailableException>(() => invoker.InvokeAsync(Lamp.Set("Hall"), Cancel));

        Assert.Equal((CmdletErrorKind.NotAuthenticated, CmdletEffect.None), (failure.Error.Kind, failure.Effect));
        Assert.Equal((2, 2), (credential.Count, server.Requests.Count));
    }

    [Fact]
    public async Task A_claims_challenge_is_answered_with_the_claims()
    {
        const string Claims = """{"access_token":{"nbf":{"essential":true}}}""";
        var credential = new FakeCredential();
        await using var server = await WireServer.WireServer.StartAsync(LampServer.Of(1), new WireServerOptions
        {
            Token = () => "eyJSECRET.token2.signature",
            Claims = Convert.ToBase64String(Encoding.UTF8.GetBytes(Claims)),
        });
        using var http = new HttpClient(Client.Handler());
        using var invoker = new ExchangeOnlineInvoker(http, credential, Client.Options(server));

        await invoker.InvokeAsync(Lamp.Get(), Cancel);

        Assert.Equal(Claims, credential.LastClaims);
    }

    [Fact]
    public async Task A_credential_that_fails_is_reported_without_its_message()
    {
        await using var client = await Client.StartAsync(LampServer.Of(1));
        client.Credential.Failure = new InvalidOperationException("The secret is hunter2.");

        var failure = await Assert.ThrowsAsync<CmdletUnavailableException>(
            () => client.Invoker.InvokeAsync(Lamp.Get(), Cancel));

        Assert.Equal(CmdletErrorKind.NotAuthenticated, failure.Error.Kind);
        Assert.Contains(nameof(InvalidOperationException), failure.Message);
        Assert.DoesNotContain("hunter2", failure.ToString());
        Assert.Equal("Get-Lamp", failure.Command?.Name);
    }

    [Fact]
    public async Task A_redirect_within_the_cloud_is_followed_with_the_token()
    {
        await using var target = await WireServer.WireServer.StartAsync(LampServer.Of(3));
        await using var client = await Client.StartAsync(
            LampServer.Of(0), new WireServerOptions { RedirectTo = target.Address }, hosts: [target.Address.Authority]);

        var result = await client.Invoker.InvokeAsync(Lamp.Get(), Cancel);

        Assert.Equal(3, result.Objects.Count);
        Assert.Empty(target.Violations);
    }

    [Fact]
    public async Task Another_host_never_sees_the_token()
    {
        await using var target = await WireServer.WireServer.StartAsync(LampServer.Of(3));
        await using var redirected =
            await Client.StartAsync(LampServer.Of(0), new WireServerOptions { RedirectTo = target.Address });
        await using var paged = await Client.StartAsync(
            LampServer.Of(15), new WireServerOptions { MaxPageSize = 10, NextLinks = target.Address });

        var redirect = await Assert.ThrowsAsync<CmdletException>(() => redirected.Invoker.InvokeAsync(Lamp.Set("Hall"), Cancel));
        await Assert.ThrowsAsync<CmdletException>(() => paged.Invoker.InvokeAsync(Lamp.Get(), Cancel));

        Assert.Equal(CmdletEffect.None, redirect.Effect);
        Assert.Empty(target.Requests);
    }

    [Fact]
    public async Task Redirects_end()
    {
        await using var self = await Client.StartAsync(LampServer.Of(0), new WireServerOptions
        {
            Raw = _ => new RawAnswer(
                307, "text/plain", []) { Headers = new Dictionary<string, string> { ["Location"] = "?again" } },
        });

        await Assert.ThrowsAsync<CmdletException>(() => self.Invoker.InvokeAsync(Lamp.Get(), Cancel));

        Assert.Equal(4, self.Server.Requests.Count);
    }

    [Fact]
    public async Task A_client_that_follows_redirects_itself_is_refused()
    {
        await using var target = await WireServer.WireServer.StartAsync(LampServer.Of(3));
        await using var server = await WireServer.WireServer.StartAsync(
            LampServer.Of(0), new WireServerOptions { RedirectTo = target.Address });
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = true });
        using var invoker = new ExchangeOnlineInvoker(http, new FakeCredential(), Client.Options(server));

        var failure = await Assert.ThrowsAsync<CmdletException>(() => invoker.InvokeAsync(Lamp.Get(), Cancel));

        Assert.Contains("AllowAutoRedirect", failure.Message);
    }
}
