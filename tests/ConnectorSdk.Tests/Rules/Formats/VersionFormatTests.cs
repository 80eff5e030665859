using System.Management.Automation;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class VersionFormatTests
{
    [Theory]
    [InlineData("15.1", Truth.True)]
    [InlineData("15.1.225", Truth.True)]
    [InlineData("15.1.225.42", Truth.True)]
    [InlineData("0.0", Truth.True)]
    [InlineData("v1.2", Truth.Unknown)]
    [InlineData("1.2-beta", Truth.Unknown)]
    [InlineData("Version 15.1 (Build 225.42)", Truth.Unknown)]
    [InlineData(" 1.2", Truth.Unknown)]
    [InlineData("1", Truth.False)]
    [InlineData("1.2.3.4.5", Truth.False)]
    [InlineData("1.", Truth.False)]
    [InlineData(".1", Truth.False)]
    [InlineData("1..2", Truth.False)]
    [InlineData("99999999999.0", Truth.False)]
    [InlineData("latest", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Fact]
    public void Every_version_of_the_framework_is_one()
        => Gen.Int[0, int.MaxValue].Array[2, 4].Sample(parts => Judge(string.Join('.', parts)) == Truth.True);

    [Fact]
    public void What_PowerShell_reads_as_a_version_is_refused_nowhere()
        => Gen.Char["019. "].Array[1, 8].Select(letters => new string(letters)).Sample(text =>
            Judge(text) != Truth.False || !LanguagePrimitives.TryConvertTo<Version>(text, out _));

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.Version, value);
}
