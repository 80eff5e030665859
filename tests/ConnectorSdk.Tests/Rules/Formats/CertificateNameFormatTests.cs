using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class CertificateNameFormatTests
{
    [Theory]
    [InlineData("<I>CN=A<S>CN=B", Truth.True)]
    [InlineData("<I>CN=A, O=Lamps<S>CN=B\n", Truth.True)]
    [InlineData("CN=B", Truth.False)]
    [InlineData("<I>CN=A", Truth.False)]
    [InlineData("<I><S>CN=B", Truth.False)]
    [InlineData("<I>CN=A<S>", Truth.False)]
    [InlineData("<S>CN=B<I>CN=A", Truth.False)]
    [InlineData(" <I>CN=A<S>CN=B", Truth.False)]
    [InlineData("<i>CN=A<s>CN=B", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.CertificateName, value);
}
