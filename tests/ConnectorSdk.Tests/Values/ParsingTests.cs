using System.ComponentModel;
using System.Globalization;
using CsCheck;

namespace ConnectorSdk.Tests.Values;

/// <summary>How values are read from text, by their own methods and by generic code.</summary>
public sealed class ParsingTests
{
    private static readonly Gen<string> _label = Gen.Char["abcXYZ019ü"].Array[1, 8].Select(letters => new string(letters));

    private static readonly Gen<string> _domain
        = _label.Array[1, 3].Select(labels => string.Join('.', labels) + ".example");

    private static readonly Gen<string> _size
        = Gen.Select(Gen.Int[0, 9999], AnyOf("", "B", "KB", "mb", " GB", "TB"), (number, unit) => number + unit);

    [Fact]
    public void What_a_value_is_written_as_is_read_back()
    {
        SurvivesAsText<SmtpDomain>(_domain.Select(text => (SmtpDomain)text));
        SurvivesAsText<SmtpDomainWithSubdomains>(Gen.Select(AnyOf("", "*."), _domain)
            .Select((wildcard, domain) => (SmtpDomainWithSubdomains)(wildcard + domain)));
        SurvivesAsText<SmartHost>(Gen.OneOf(
            _domain.Select(text => (SmartHost)text),
            Gen.UInt.Select(address => (SmartHost)new System.Net.IPAddress(address).ToString())));
        SurvivesAsText<AddressSpace>(Gen.Select(_domain, Gen.Int[1, 100], AnyOf("SMTP", "smtp", "X400", "Fax"))
            .Select((space, cost, type) => new AddressSpace(space, cost, type)));
        SurvivesAsText<ByteQuantifiedSize>(Gen.OneOf(
            _size.Select(text => (ByteQuantifiedSize)text), Gen.Long[0, long.MaxValue].Select(ByteQuantifiedSize.FromBytes)));
        SurvivesAsText<Unlimited<int>>(Gen.OneOf(
            Gen.Int.Select(value => (Unlimited<int>)value), Gen.Const(Unlimited<int>.UnlimitedValue)));
        SurvivesAsText<Unlimited<TimeSpan>>(Gen.Long.Select(ticks => (Unlimited<TimeSpan>)new TimeSpan(ticks)));
        SurvivesAsText<Unlimited<ByteQuantifiedSize>>(
            _size.Select(text => (Unlimited<ByteQuantifiedSize>)(ByteQuantifiedSize)text));
        SurvivesAsText<ListChange>(Gen.Select(Gen.String.Array[1, 4], Gen.String.Array[0, 4])
            .Select((added, removed) => ListChange.Add(added) with { Removed = removed }));
    }

    [Fact]
    public void A_change_is_read_whatever_its_spaces_quotes_and_order()
        => Assert.All(
            [
                "@{Add='it''s','b';Remove='c'}", "  @{ remove = 'c' ; add = 'it''s' , 'b' ; } ",
                "@{Add=('it\u2019\u2019s'),('b'); Remove=\u2018c\u2019}",
            ],
            text => Assert.Equal(("s", "b", "c"), Ends(ListChange.Parse(text))));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("@{Add=a}")]
    [InlineData("@{Add='a'")]
    [InlineData("@{Add='a}")]
    [InlineData("@{Add='a' 'b'}")]
    [InlineData("@{Add='a','b'},")]
    [InlineData("@{Add='a'; Add='b'}")]
    [InlineData("@{Added='a'}")]
    [InlineData("@{Add=('a'}")]
    [InlineData("@{Add=}")]
    [InlineData("@{Add=\"$a\"}")]
    public void What_is_no_change_is_refused(string text)
    {
        Assert.False(ListChange.TryParse(text, out var change));
        Assert.True(change.IsEmpty);
        Assert.Throws<FormatException>(() => ListChange.Parse(text));
    }

    [Fact]
    public void Null_is_an_argument_that_is_missing_and_no_value()
    {
        RefusesNull<SmtpDomain>(SmtpDomain.Parse, SmtpDomain.TryParse);
        RefusesNull<SmtpDomainWithSubdomains>(SmtpDomainWithSubdomains.Parse, SmtpDomainWithSubdomains.TryParse);
        RefusesNull<SmartHost>(SmartHost.Parse, SmartHost.TryParse);
        RefusesNull<AddressSpace>(AddressSpace.Parse, AddressSpace.TryParse);
        RefusesNull<ByteQuantifiedSize>(ByteQuantifiedSize.Parse, ByteQuantifiedSize.TryParse);
        RefusesNull<Unlimited<int>>(Unlimited<int>.Parse, Unlimited<int>.TryParse);
        RefusesNull<ListChange>(ListChange.Parse, ListChange.TryParse);
    }

    [Fact]
    public void Changes_are_equal_by_their_texts_and_their_order()
    {
        Assert.True(ListChange.Add("a").AndRemove("b") == ListChange.Remove("b").AndAdd("a"));
        Assert.True(ListChange.Add("a") != ListChange.Add("A"));
        Assert.True(ListChange.Add("a", "b") != ListChange.Add("b", "a"));
        Assert.True(ListChange.Add("a") != ListChange.Remove("a"));
        Assert.Equal("@{}", default(ListChange).ToString());
    }

    [Fact]
    public void A_size_that_is_none_is_no_limit_either()
    {
        Unlimited<ByteQuantifiedSize> limit = (ByteQuantifiedSize)"much";
        Assert.Equal(("much", false), (limit.ToString(), limit.IsValid));
        Assert.False(((Unlimited<ByteQuantifiedSize>)default(ByteQuantifiedSize)).HasValue);
    }

    /// <summary>In every culture, by text, by characters, by a type converter, and through the interfaces.</summary>
    private static void SurvivesAsText<T>(Gen<T> values)
        where T : struct, ISpanParsable<T>
    {
        var converter = TypeDescriptor.GetConverter(typeof(T));
        values.Sample(value =>
        {
            var text = value.ToString()!;
            var culture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(value, T.Parse(text, culture));
            Assert.Equal(value, T.Parse(text.AsSpan(), null));
            Assert.True(T.TryParse(text, culture, out var read) && T.TryParse(text.AsSpan(), culture, out _));
            Assert.Equal(text, read.ToString());
            Assert.Equal(value.GetHashCode(), read.GetHashCode());
            Assert.Equal(value, converter.ConvertFromString(null, culture, text));
        });
    }

    private static (string First, string Second, string Removed) Ends(ListChange change)
        => (change.Added[0][^1..], change.Added[1], Assert.Single(change.Removed));

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void RefusesNull<T>(Func<string, T> parse, TryParser<T> tryParse)
        where T : struct, IParsable<T>
    {
        Assert.Throws<ArgumentNullException>(() => parse(null!));
        Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null));
        Assert.False(tryParse(null, out var result));
        Assert.Equal(default, result);
        Assert.False(T.TryParse(null, null, out _));
    }

    private delegate bool TryParser<T>(string? text, out T result);
}
