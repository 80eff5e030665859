using System.Globalization;
using System.Numerics;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class IntegerFormatTests
{
    [Theory]
    [InlineData("-12", Truth.True)]
    [InlineData("0", Truth.True)]
    [InlineData("+5", Truth.True)]
    [InlineData("99999999999999999999", Truth.True)]
    [InlineData(" 5", Truth.Unknown)]
    [InlineData("5\t", Truth.Unknown)]
    [InlineData("1.5", Truth.False)]
    [InlineData("--5", Truth.False)]
    [InlineData("-", Truth.False)]
    [InlineData("", Truth.False)]
    [InlineData("5-", Truth.False)]
    [InlineData("five", Truth.False)]
    [InlineData("1 2", Truth.False)]
    [InlineData("٣", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void What_the_framework_reads_as_an_integer_is_one()
        => Gen.Char["019+-. "].Array[0, 6].Select(letters => new string(letters)).Sample(text =>
            Judge(text) == Truth.False != BigInteger.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.Integer, value);
}
