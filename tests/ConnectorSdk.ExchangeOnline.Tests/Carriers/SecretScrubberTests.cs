using ConnectorSdk.Carriers;
using CsCheck;

namespace ConnectorSdk.ExchangeOnline.Tests.Carriers;

/// <summary>Texts without their secrets.</summary>
public sealed class SecretScrubberTests
{
    [Theory]
    [InlineData("Token eyJ0eXAiOiJKV1Qi.eyJhdWQiOiJ4In0.c2ln was rejected.", "Token *** was rejected.")]
    [InlineData("Authorization: Bearer abc.def-ghi", "Authorization: Bearer ***")]
    [InlineData("authorization: bearer abc", "authorization: Bearer ***")]
    [InlineData("Server=a;Password=hunter2;Port=1", "Server=a;Password=***;Port=1")]
    [InlineData("""{"password":"hun;ter 2","a":1}""", """{"password":***,"a":1}""")]
    [InlineData("client_secret=abc&x=1", "client_secret=***&x=1")]
    [InlineData("https://contoso.com/?$skiptoken=AAE&x=1", "https://contoso.com/?$skiptoken=***&x=1")]
    [InlineData("The password is wrong.", "The password is wrong.")]
    [InlineData("Object 'eyJ' exists.", "Object 'eyJ' exists.")]
    public void Secrets_are_replaced(string text, string expected) => Assert.Equal(expected, SecretScrubber.Scrub(text));

    [Fact]
    public void Known_secrets_are_replaced() => Assert.Equal("a *** b", SecretScrubber.Scrub("a s3cr3t b", null, "s3cr3t"));

    [Fact]
    public void Short_values_are_not_secrets() => Assert.Equal("a on b", SecretScrubber.Scrub("a on b", "on", ""));

    [Fact]
    public void A_known_secret_never_remains()
        => Gen.Select(
            Gen.String.AlphaNumeric,
            Gen.Char.AlphaNumeric.Array[4, 20].Select(letters => new string(letters)),
            Gen.String.AlphaNumeric)
            .Sample((before, secret, after)
                => !SecretScrubber.Scrub(before + secret + after, secret).Contains(secret, StringComparison.Ordinal));
}
