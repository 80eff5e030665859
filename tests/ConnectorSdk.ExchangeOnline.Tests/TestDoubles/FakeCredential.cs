using Azure.Core;

namespace ConnectorSdk.ExchangeOnline.Tests.TestDoubles;

/// <summary>Hands out numbered tokens that look like real ones.</summary>
internal sealed class FakeCredential : TokenCredential
{
    private int _count;

    /// <summary>How many tokens were requested.</summary>
    public int Count => _count;

    /// <summary>The last token.</summary>
    public string Token => TokenOf(_count);

    public string? LastClaims { get; private set; }

    public string? LastScope { get; private set; }

    public bool WasContinuous { get; private set; }

    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(1);

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public Exception? Failure { get; set; }

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        if (Failure is not null)
        {
            throw Failure;
        }

        (LastClaims, LastScope, WasContinuous) =
            (requestContext.Claims, requestContext.Scopes.Single(), requestContext.IsCaeEnabled);
        return new AccessToken(TokenOf(Interlocked.Increment(ref _count)), Time.GetUtcNow() + Lifetime);
    }

    public override async ValueTask<AccessToken> GetTokenAsync(
        TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return GetToken(requestContext, cancellationToken);
    }

    private static string TokenOf(int number) => $"eyJSECRET.token{number}.signature";
}
