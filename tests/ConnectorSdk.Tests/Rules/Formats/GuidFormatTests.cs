using System.Globalization;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

public sealed class GuidFormatTests
{
    [Theory]
    [InlineData("4a0c1b62-6a4c-4b4e-9d6a-0b7a2f3c5d11", Truth.True)]
    [InlineData("4A0C1B62-6A4C-4B4E-9D6A-0B7A2F3C5D11", Truth.True)]
    [InlineData("{4a0c1b62-6a4c-4b4e-9d6a-0b7a2f3c5d11}", Truth.True)]
    [InlineData("4a0c1b626a4c4b4e9d6a0b7a2f3c5d11", Truth.True)]
    [InlineData("4a0c1b62", Truth.False)]
    [InlineData("4a0c1b62-6a4c-4b4e-9d6a-0b7a2f3c5d1g", Truth.False)]
    [InlineData("Kim", Truth.False)]
    [InlineData("", Truth.False)]
    internal void A_value_is_judged(string value, Truth expected)
        => Assert.Equal(expected, Judge(value));

    [Theory]
    [InlineData("D")]
    [InlineData("N")]
    [InlineData("B")]
    [InlineData("P")]
    [InlineData("X")]
    public void Every_form_of_the_framework_is_one(string form)
        => Gen.Guid.Sample(guid => Judge(guid.ToString(form, CultureInfo.InvariantCulture)) == Truth.True);

    [Fact]
    public void An_object_id_is_a_GUID_by_another_name()
    {
        Assert.Equal(Truth.True, ValueFormats.Matches(ValueFormats.ObjectId, "4a0c1b62-6a4c-4b4e-9d6a-0b7a2f3c5d11"));
        Assert.Equal(Truth.False, ValueFormats.Matches(ValueFormats.ObjectId, "Kim"));
        Assert.Contains("object ID", ValueFormats.Describe(ValueFormats.ObjectId), StringComparison.Ordinal);
    }

    private static Truth Judge(string value) => ValueFormats.Matches(ValueFormats.Guid, value);
}
