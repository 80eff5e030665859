using ConnectorSdk.ExchangeOnline.Authentication;
using ConnectorSdk.ExchangeOnline.Logging;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ConnectorSdk.ExchangeOnline.Tests.Clients;

/// <summary>When tokens are requested.</summary>
public sealed class TokenCacheTests : IDisposable
{
    private readonly FakeTimeProvider _time = new();
    private readonly FakeCredential _credential;
    private readonly TokenCache _tokens;

    public TokenCacheTests()
    {
        _credential = new FakeCredential { Time = _time };
        _tokens = new TokenCache(_credential, "scope", _time, new InvokerLog(NullLogger.Instance));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _tokens.Dispose();

    [Theory]
    [InlineData(54, 1)]
    [InlineData(56, 2)]
    [InlineData(61, 2)]
    public async Task A_token_is_renewed_before_it_ends(int minutes, int requests)
    {
        await _tokens.GetAsync(Cancel);
        _time.Advance(TimeSpan.FromMinutes(minutes));

        var token = await _tokens.GetAsync(Cancel);

        Assert.Equal(_credential.Token, token);
        Assert.Equal(requests, _credential.Count);
    }

    [Fact]
    public async Task A_valid_token_is_used_if_it_cannot_be_renewed()
    {
        var token = await _tokens.GetAsync(Cancel);
        _time.Advance(TimeSpan.FromMinutes(56));
        _credential.Failure = new InvalidOperationException();

        Assert.Equal(token, await _tokens.GetAsync(Cancel));
    }

    [Fact]
    public async Task A_token_that_ended_is_not_used()
    {
        await _tokens.GetAsync(Cancel);
        _time.Advance(TimeSpan.FromMinutes(61));
        _credential.Failure = new InvalidOperationException();

        await Assert.ThrowsAsync<CmdletUnavailableException>(() => _tokens.GetAsync(Cancel).AsTask());
    }

    [Fact]
    public async Task Callers_whose_token_was_rejected_share_one_renewal()
    {
        var rejected = await _tokens.GetAsync(Cancel);

        var tokens = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _tokens.ReplaceAsync(rejected, null, Cancel)));

        Assert.Equal(2, _credential.Count);
        Assert.Equal([_credential.Token], tokens.Distinct());
    }

    [Fact]
    public async Task Old_and_new_tokens_are_secrets()
    {
        var old = await _tokens.GetAsync(Cancel);
        var renewed = await _tokens.ReplaceAsync(old, null, Cancel);

        Assert.Equal([renewed, old], _tokens.Secrets);
    }
}
