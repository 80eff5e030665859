using System.Net.Mail;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Formats.Addresses;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class SmtpAddressFormatTests
{
    [Theory]
    [InlineData("someone@contoso.com", Truth.True)]
    [InlineData("some.one+tag@mail.contoso.com", Truth.True)]
    [InlineData("o'neil@contoso", Truth.True)]
    [InlineData("*@contoso.com", Truth.True)]
    [InlineData("müller@bücher.example", Truth.True)]
    [InlineData("\"some one\"@contoso.com", Truth.Unknown)]
    [InlineData("\"a@b\"@contoso.com", Truth.Unknown)]
    [InlineData("smtp:someone@contoso.com", Truth.Unknown)]
    [InlineData(".someone@contoso.com", Truth.Unknown)]
    [InlineData("some..one@contoso.com", Truth.Unknown)]
    [InlineData("someone@[10.0.0.1]", Truth.Unknown)]
    [InlineData("someone@हिन्दी.example", Truth.Unknown)]
    [InlineData("contoso.com", Truth.False)]
    [InlineData("@contoso.com", Truth.False)]
    [InlineData("someone@", Truth.False)]
    [InlineData("a@b@contoso.com", Truth.False)]
    [InlineData("some one@contoso.com", Truth.False)]
    [InlineData("someone@contoso..com", Truth.False)]
    [InlineData("someone@*.contoso.com", Truth.False)]
    [InlineData("Someone <someone@contoso.com>", Truth.False)]
    [InlineData("someone@contoso.com\n", Truth.False)]
    [InlineData("someone@300.1.1.1", Truth.False)]
    [InlineData("someone@[]", Truth.False)]
    [InlineData("@", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void What_the_framework_reads_as_a_plain_address_is_not_refused()
        => Gen.Select(
                Gen.Char["abz019.+-_'@"].Array[1, 6].Select(letters => new string(letters)),
                Gen.Char["ab1.-"].Array[1, 6].Select(letters => new string(letters)))
            .Where((name, domain) => DomainName.Check(domain) == Truth.True)
            .Sample((name, domain) => !MailAddress.TryCreate($"{name}@{domain}", out var address)
                || address.Address != $"{name}@{domain}"
                || Judge($"{name}@{domain}") != Truth.False);

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.SmtpAddress, value);
}
