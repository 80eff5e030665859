using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Analyzers.Tests.Values;

/// <summary>The results of a format for parts of a text are consistent with those for whole texts.</summary>
public sealed class PartialFormatTests
{
    private static readonly string[] _samples =
    [
        "contoso.com", "*.contoso.com", "smtp:*.contoso.com;1", " smtp:contoso.com;1", "X400:c=us;a= ;p=x;1", "192.168.0.1",
        "[::1]",
        "fe80::1%a b", "10.0.0.0/8", "user@contoso.com", " 25 ", "+5", "2024-01-01", "CN=a b,DC=c", "<I>CN=a<S>CN=b", "#ffeecc",
    ];

    private static readonly Gen<string> _text = Gen.OneOf(
        Gen.String[Gen.Char["ab1.-_*: ;/@[]%,#\u00e9\u3002"], 0, 8],
        Gen.Int[0, _samples.Length - 1].Select(index => _samples[index]));

    [Fact]
    public void A_format_is_ruled_out_by_parts_only_where_it_refuses_every_text_with_them()
        => Gen.Select(_text, _text, _text, _text).Sample((first, gap, middle, last) =>
        {
            var text = first + gap + middle + last;
            EquatableArray<string>[] cuts =
                [new([first, middle + last]), new([first + gap, last]), new(["", middle, ""]), new([first, "", last])];
            return ValueFormats.All.All(format => format.Matches(text) == Truth.False
                || cuts.All(format.MayHave));
        }, iter: 20_000);

    [Theory]
    [InlineData("domain", "a b", "")]
    [InlineData("domain", "", "@contoso.com")]
    [InlineData("domain-with-wildcard", "mail.*", "")]
    [InlineData("smart-host", "mail host", "")]
    [InlineData("no-wildcard", "a", "*")]
    [InlineData("no-spaces", "a ", "b")]
    [InlineData("no-surrounding-spaces", " a", "")]
    [InlineData("integer", "5x", "")]
    public void Parts_rule_a_format_out(string format, string start, string end)
        => Assert.False(ValueFormats.Find(format)!.MayHave(new([start, end])));
}
