using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class ThumbprintFormatTests
{
    [Theory]
    [InlineData("0123456789abcdef0123456789ABCDEF01234567", Truth.True)]
    [InlineData("01 23 45 67 89 ab cd ef 01 23 45 67 89 AB CD EF 01 23 45 67", Truth.Unknown)]
    [InlineData("0123456789abcdef0123456789ABCDEF0123456", Truth.False)]
    [InlineData("0123456789abcdef0123456789ABCDEF012345678", Truth.False)]
    [InlineData("0123456789abcdef0123456789ABCDEF0123456g", Truth.False)]
    [InlineData("CN=contoso.com", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void The_hash_that_gives_a_certificate_its_thumbprint_is_one()
        => Gen.Byte.Array[20].Sample(hash => Judge(Convert.ToHexString(hash)) == Truth.True);

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.Thumbprint, value);
}
