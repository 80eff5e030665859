using System.Reflection;
using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules.Formats;

/// <summary>What holds for every format.</summary>
public sealed class ValueFormatsTests
{
    public static TheoryData<string> Names => [.. typeof(ValueFormats).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(constant => constant.IsLiteral)
        .Select(constant => (string)constant.GetRawConstantValue()!)];

    [Fact]
    public void Every_name_has_a_format()
        => Assert.Equal(Names.Select(row => row.Data).Order(), ValueFormats.Names.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void A_format_has_words_of_its_own(string name)
        => Assert.Single(ValueFormats.All, format => format.Description == ValueFormats.Describe(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_is_too_odd_to_be_judged(string name)
        => Gen.OneOf(
                Gen.String[0, 20],
                Gen.Char["\0\uD800.:;-/[]<>@=,\"\\*#$ 0a"].Array[0, 12].Select(letters => new string(letters)))
            .Sample(value => Enum.IsDefined(ValueFormats.Matches(name, value)), iter: 5_000);

    [Fact]
    public void A_format_of_the_future_is_in_doubt_and_described_by_its_name()
    {
        Assert.Equal(Truth.Unknown, ValueFormats.Matches("lamp-name", "anything"));
        Assert.True(ValueFormats.MayMatch("lamp-name", "anything"));
        Assert.Equal("lamp-name", ValueFormats.Describe("lamp-name"));
    }
}
