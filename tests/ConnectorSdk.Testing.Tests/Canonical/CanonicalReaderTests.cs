using ConnectorSdk.Testing.Canonical;

namespace ConnectorSdk.Testing.Tests.Canonical;

public sealed class CanonicalReaderTests
{
    [Theory]
    [InlineData("ByteQuantifiedSize", "36MB", "36 MB (37,748,736 bytes)")]
    [InlineData("ByteQuantifiedSize", "1536KB", "1536 KB (1,572,864 bytes)")]
    [InlineData("ByteQuantifiedSize", "36700160B", "35 MB (36,700,160 bytes)")]
    [InlineData("ByteQuantifiedSize", "0", "0 B (0 bytes)")]
    [InlineData("ByteQuantifiedSize", "1000", "1000 B (1,000 bytes)")]
    [InlineData("Unlimited", "UNLIMITED", "Unlimited")]
    [InlineData("Unlimited", "600", "600")]
    [InlineData("Unlimited", "10MB", "10 MB (10,485,760 bytes)")]
    [InlineData("EnhancedTimeSpan", "00:10:00", "00:10:00")]
    [InlineData("EnhancedTimeSpan", "1.02:00:00", "1.02:00:00")]
    [InlineData("IPAddress", "192.168.1.1", "192.168.1.1")]
    [InlineData("Fqdn", "mail.contoso.com", "mail.contoso.com")]
    [InlineData("String", "", "")]
    public void A_value_is_stored_as_servers_show_it(string type, string given, string stored)
        => Assert.Equal(stored, Read(type, given));

    [Theory]
    [InlineData("ByteQuantifiedSize", "35 MB (36,700,160 bytes)")]
    [InlineData("ByteQuantifiedSize", "large")]
    [InlineData("Unlimited", "many")]
    [InlineData("EnhancedTimeSpan", "10")]
    [InlineData("Int32", "2147483648")]
    [InlineData("Int32", "1.5")]
    [InlineData("Boolean", "yes")]
    [InlineData("Guid", "1234")]
    [InlineData("IPAddress", "contoso.com")]
    [InlineData("DateTime", "tomorrow")]
    public void A_value_of_another_type_is_refused(string type, string given)
        => Assert.Throws<ConversionException>(() => Read(type, given));

    [Theory]
    [InlineData(true, true)]
    [InlineData("$false", false)]
    [InlineData("True", true)]
    [InlineData(1L, true)]
    public void A_Boolean_value_has_several_forms(object given, bool stored) => Assert.Equal(stored, Read("Boolean", given));

    [Fact]
    public void A_Boolean_value_is_never_null() => Assert.Throws<ConversionException>(() => Read("Boolean", null));

    [Fact]
    public void A_span_over_a_day_shows_its_days()
        => Assert.Equal("90.00:00:00", Read("EnhancedTimeSpan", TimeSpan.FromDays(90)));

    [Fact]
    public void A_date_without_an_offset_is_UTC()
        => Assert.Equal(
            new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.Zero), Read("DateTime", new DateTime(2026, 3, 4, 5, 6, 7)));

    [Fact]
    public void A_list_has_each_element_once_in_any_case()
        => Assert.Equal(
            new List<string> { "a.com", "b.com" },
            Read("MultiValuedProperty", new List<object?> { "a.com", "A.COM", "b.com", "" }));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_is_an_empty_list(string? given) => Assert.Equal(new List<string>(), Read("String[]", given));

    [Fact]
    public void One_value_is_a_list_of_one() => Assert.Equal(new List<string> { "a.com" }, Read("MultiValuedProperty", "a.com"));

    [Fact]
    public void A_list_of_one_is_a_value() => Assert.Equal("a", Read("String", new List<object?> { "a" }));

    [Fact]
    public void A_longer_list_is_no_value()
        => Assert.Throws<ConversionException>(() => Read("String", new List<object?> { "a", "b" }));

    [Theory]
    [InlineData("red", "Red")]
    [InlineData("GREEN", "Green")]
    [InlineData("greeni", "Greenish")]
    [InlineData("re", "Red")]
    public void A_choice_is_spelled_as_in_the_document(string given, string stored)
        => Assert.Equal(stored, Choose(given, "Red", "Greenish", "Green"));

    [Theory]
    [InlineData("R")]
    [InlineData("Blue")]
    public void A_choice_must_be_certain(string given)
    {
        var problem = Assert.Throws<ConversionException>(() => Choose(given, "Red", "Rose"));
        Assert.EndsWith("Specify one of the following values: Red, Rose.", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("smtp-cost", "Contoso.com", "smtp:contoso.com;1")]
    [InlineData("smtp-cost", "smtp:*;1", "smtp:*;1")]
    [InlineData("smtp-cost", "SMTP:Contoso.com;20", "smtp:contoso.com;20")]
    [InlineData("address-space", "*", "SMTP:*;1")]
    [InlineData("address-space", "smtp:*.contoso.com;5", "SMTP:*.contoso.com;5")]
    [InlineData("address-space", "x400:c=us;a=att;2", "X400:c=us;a=att;2")]
    [InlineData("ip-range", "10.0.0.0/24", "10.0.0.0-10.0.0.255")]
    [InlineData("ip-range", "10.1.2.3/8", "10.0.0.0-10.255.255.255")]
    [InlineData("ip-range", "fd00::/126", "fd00::-fd00::3")]
    [InlineData("ip-range", "10.0.0.1", "10.0.0.1")]
    [InlineData("ip-range", "10.0.0.1-10.0.0.9", "10.0.0.1-10.0.0.9")]
    [InlineData("ip-range", "10.0.0.0/33", "10.0.0.0/33")]
    public void An_element_has_its_stored_form(string form, string given, string stored)
        => Assert.Equal(
            new List<string> { stored },
            CanonicalReader.Read(new ParameterForm("Beams", "MultiValuedProperty", [], form), given, matchPrefixes: true));

    private static object? Read(string type, object? value)
        => CanonicalReader.Read(new ParameterForm("Beam", type, [], null), value, matchPrefixes: true);

    private static string? Choose(string text, params string[] choices)
        => (string?)CanonicalReader.Read(new ParameterForm("Color", "LampColor", choices, null), text, matchPrefixes: true);
}
