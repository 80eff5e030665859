using System.Globalization;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class CultureFormatTests
{
    [Theory]
    [InlineData("en-US", Truth.True)]
    [InlineData("de", Truth.True)]
    [InlineData("fil-PH", Truth.True)]
    [InlineData("zh-Hans", Truth.True)]
    [InlineData("sr-Latn-RS", Truth.True)]
    [InlineData("es-419", Truth.True)]
    [InlineData("EN-us", Truth.True)]
    [InlineData("", Truth.Unknown)]
    [InlineData("zh-CHS", Truth.Unknown)]
    [InlineData("ca-ES-valencia", Truth.Unknown)]
    [InlineData("de-DE_phoneb", Truth.Unknown)]
    [InlineData("en_US", Truth.Unknown)]
    [InlineData("1033", Truth.Unknown)]
    [InlineData("i-klingon", Truth.Unknown)]
    [InlineData("x-lamp", Truth.Unknown)]
    [InlineData("english", Truth.Unknown)]
    [InlineData("en-", Truth.False)]
    [InlineData("-US", Truth.False)]
    [InlineData("en--US", Truth.False)]
    [InlineData("English (US)", Truth.False)]
    [InlineData("en US", Truth.False)]
    [InlineData("en-US,de-DE", Truth.False)]
    [InlineData("languages", Truth.False)]
    [InlineData("*", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void Every_culture_of_the_machine_is_accepted()
        => Assert.All(
            CultureInfo.GetCultures(CultureTypes.AllCultures),
            culture => Assert.NotEqual(Truth.False, Judge(culture.Name)));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.Culture, value);
}
