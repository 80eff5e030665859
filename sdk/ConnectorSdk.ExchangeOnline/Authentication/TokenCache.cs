using Azure.Core;
using ConnectorSdk.ExchangeOnline.Logging;

namespace ConnectorSdk.ExchangeOnline.Authentication;

/// <summary>Caches the token until it should be renewed. Concurrent callers share one renewal.</summary>
internal sealed class TokenCache(TokenCredential credential, string scope, TimeProvider time, InvokerLog log) : IDisposable
{
    /// <summary>The time before expiration at which a token is renewed if the credential doesn't specify a time.</summary>
    private static readonly TimeSpan _margin = TimeSpan.FromMinutes(5);

    /// <summary>The remaining time that a token needs to be used, because it could expire on its way to the server.</summary>
    private static readonly TimeSpan _reserve = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile Entry? _current;
    private volatile string? _previous;

    /// <summary>Gets the tokens that texts of the server may contain.</summary>
    public IEnumerable<string?> Secrets => [_current?.Token, _previous];

    public void Dispose() => _turn.Dispose();

    /// <exception cref="CmdletUnavailableException">The credential failed.</exception>
    /// <exception cref="OperationCanceledException">The caller canceled.</exception>
    public ValueTask<string> GetAsync(CancellationToken cancellationToken)
        => _current is { } entry && time.GetUtcNow() < entry.RenewOn
            ? new ValueTask<string>(entry.Token)
            : new ValueTask<string>(RenewIfOldAsync(cancellationToken));

    /// <summary>Gets a token other than the one that the server rejected.</summary>
    public async Task<string> ReplaceAsync(string rejected, string? claims, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_current is { } entry && entry.Token != rejected && claims is null)
            {
                return entry.Token;
            }

            if (claims is not null)
            {
                log.ClaimsChallenge();
            }

            return await RequestAsync(claims, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<string> RenewIfOldAsync(CancellationToken cancellationToken)
    {
        var old = _current is { } known && time.GetUtcNow() < known.ExpiresOn - _reserve ? known : null;
        if (old is null)
        {
            await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        else if (!await _turn.WaitAsync(0, CancellationToken.None).ConfigureAwait(false))
        {
            return old.Token; // Another caller renews it, and it is still valid.
        }

        try
        {
            return _current is { } entry && time.GetUtcNow() < entry.RenewOn
                ? entry.Token
                : await RequestAsync(null, cancellationToken).ConfigureAwait(false);
        }
        catch (CmdletException) when (old is not null)
        {
            return old.Token;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<string> RequestAsync(string? claims, CancellationToken cancellationToken)
    {
        AccessToken token;
        try
        {
            var context = new TokenRequestContext([scope], claims: claims, isCaeEnabled: true);
            token = await credential.GetTokenAsync(context, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (
            exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw CmdletException.Create(
                new CmdletError(CmdletErrorKind.NotAuthenticated, $"The credential failed with {exception.GetType().Name}."),
                null,
                CmdletEffect.None);
        }

        _previous = _current?.Token;
        _current = new Entry(token.Token, token.ExpiresOn, token.RefreshOn ?? (token.ExpiresOn - _margin));
        log.TokenRefreshed(token.ExpiresOn);
        return token.Token;
    }

    private sealed record Entry(string Token, DateTimeOffset ExpiresOn, DateTimeOffset RenewOn)
    {
        public override string ToString() => "(token)";
    }
}
