using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class DomainFormatTests
{
    [Theory]
    [InlineData("contoso.com", Truth.True)]
    [InlineData("CONTOSO.COM", Truth.True)]
    [InlineData("contoso", Truth.True)]
    [InlineData("bücher.example", Truth.True)]
    [InlineData("_dmarc.contoso.com", Truth.True)]
    [InlineData("123", Truth.True)]
    [InlineData("1.example", Truth.True)]
    [InlineData("हिन्दी.example", Truth.Unknown)]
    [InlineData("contoso。com", Truth.Unknown)]
    [InlineData("*.contoso.com", Truth.False)]
    [InlineData("*", Truth.False)]
    [InlineData("contoso.com\n", Truth.False)]
    [InlineData(" contoso.com", Truth.False)]
    [InlineData("", Truth.False)]
    [InlineData("a@contoso.com", Truth.False)]
    [InlineData("contoso,com", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void A_label_has_at_most_63_characters_and_a_name_255()
    {
        Assert.Equal(Truth.True, Judge(new string('a', 63) + ".com"));
        Assert.Equal(Truth.False, Judge(new string('a', 64) + ".com"));
        Assert.Equal(Truth.True, Judge(string.Concat(Enumerable.Repeat("a.", 127)) + "a"));
        Assert.Equal(Truth.False, Judge(string.Concat(Enumerable.Repeat("a.", 127)) + "aa"));
    }

    [Fact]
    public void Names_of_ASCII_are_judged_as_the_grammar_says()
    {
        var label = "[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?";
        var grammar = new Regex($@"^{label}(\.{label})*\.?\z", RegexOptions.CultureInvariant);
        var number = new Regex(@"\.[0-9]+\.?\z", RegexOptions.CultureInvariant);
        Gen.Char["ab01-_.*"].Array[0, 8].Select(letters => new string(letters)).Sample(
            name => Judge(name) == TruthLogic.Of(grammar.IsMatch(name) && !number.IsMatch(name)),
            iter: 20_000);
    }

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.Domain, value);
}
