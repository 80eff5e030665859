using System.Collections;
using System.Globalization;
using System.Net;
using System.Security;

namespace ConnectorSdk.Tests.Results;

/// <summary>What a value of the output becomes, and what it is read as.</summary>
public sealed class CmdletValueTests
{
    public static TheoryData<object?, CmdletValueKind, string> Objects => new()
    {
        { null, CmdletValueKind.Null, "" },
        { DBNull.Value, CmdletValueKind.Null, "" },
        { true, CmdletValueKind.Boolean, "True" },
        { (byte)7, CmdletValueKind.Integer, "7" },
        { -2L, CmdletValueKind.Integer, "-2" },
        { 70_000, CmdletValueKind.Integer, "70000" },
        { ulong.MaxValue, CmdletValueKind.Number, "18446744073709551615" },
        { 1.5, CmdletValueKind.Number, "1.5" },
        { 0.1f, CmdletValueKind.Number, "0.1" },
        { 2.50m, CmdletValueKind.Number, "2.50" },
        { "Lamp", CmdletValueKind.Text, "Lamp" },
        { 'x', CmdletValueKind.Text, "x" },
        { new Uri("https://a.example/b c"), CmdletValueKind.Text, "https://a.example/b c" },
        { IPAddress.Loopback, CmdletValueKind.Text, "127.0.0.1" },
        { CultureInfo.GetCultureInfo("de-DE"), CmdletValueKind.Text, "de-DE" },
        { new Version(15, 2), CmdletValueKind.Text, "15.2" },
        { DayOfWeek.Friday, CmdletValueKind.Text, "Friday" },
        { (SmtpDomain)"a.example", CmdletValueKind.Text, "a.example" },
        { new DateTime(2026, 1, 2, 3, 4, 5), CmdletValueKind.DateTime, "2026-01-02T03:04:05.0000000+00:00" },
        { TimeSpan.FromDays(90), CmdletValueKind.TimeSpan, "90.00:00:00" },
        { Guid.Empty, CmdletValueKind.Guid, "00000000-0000-0000-0000-000000000000" },
        { new byte[] { 1, 2, 3 }, CmdletValueKind.Text, "AQID" },
        { new object?[] { "a", 1, null }, CmdletValueKind.List, "a, 1, " },
        { new Hashtable { ["a"] = 1 }, CmdletValueKind.Object, "a = 1" },
        { new Dictionary<string, object?> { ["a"] = "b" }, CmdletValueKind.Object, "a = b" },
        { new NetworkCredential("user", "pass"), CmdletValueKind.Opaque, "System.Net.NetworkCredential" },
        { new SecureString(), CmdletValueKind.Opaque, "System.Security.SecureString" },
        { new CmdletCredential(new NetworkCredential("user", "pass")), CmdletValueKind.Opaque, "ConnectorSdk.CmdletCredential" },
        { new object(), CmdletValueKind.Opaque, "System.Object" },
        { (1, 2), CmdletValueKind.Text, "(1, 2)" },
    };

    [Theory]
    [MemberData(nameof(Objects), DisableDiscoveryEnumeration = true)]
    public void An_object_becomes_a_value_of_its_kind(object? given, CmdletValueKind kind, string text)
    {
        var value = CmdletValue.From(given);
        Assert.Equal((kind, text), (value.Kind, value.ToString()));
        Assert.Equal(value, CmdletValue.From(value));
        Assert.Equal(value, CmdletValue.From(given));
        Assert.Equal(value.GetHashCode(), CmdletValue.From(given).GetHashCode());
    }

    [Fact]
    public void A_local_time_is_kept_as_the_same_instant()
    {
        var local = new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Local);
        Assert.Equal(local.ToUniversalTime(), CmdletValue.From(local).AsDateTime()!.Value.UtcDateTime);
        Assert.Equal(
            DateTime.MinValue.Date,
            CmdletValue.From(DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Local)).AsDateTime()!.Value.UtcDateTime.Date);
    }

    [Fact]
    public void What_is_nested_too_deeply_is_opaque()
    {
        object? nested = "end";
        for (var depth = 0; depth < 9; depth++)
        {
            nested = new[] { nested };
        }

        var value = CmdletValue.From(nested);
        for (var depth = 0; depth < 8; depth++)
        {
            Assert.Equal(CmdletValueKind.List, value.Kind);
            value = value.AsList().Single();
        }

        Assert.Equal(CmdletValueKind.Opaque, value.Kind);
    }

    [Fact]
    public void A_table_that_contains_itself_is_read()
    {
        var table = new Hashtable();
        table["self"] = table;
        Assert.Equal(CmdletValueKind.Object, CmdletValue.From(table).Kind);
    }

    [Theory]
    [InlineData("True", true)]
    [InlineData("false", false)]
    [InlineData("$TRUE", true)]
    [InlineData(" $false ", false)]
    [InlineData("yes", null)]
    [InlineData("1", null)]
    [InlineData("", null)]
    public void A_Boolean_value_is_read_from_its_text(string text, bool? expected)
        => Assert.Equal(expected, CmdletValue.From(text).AsBoolean());

    [Theory]
    [InlineData("25", 25L)]
    [InlineData(" -3", -3L)]
    [InlineData(25.0, 25L)]
    [InlineData(25.5, null)]
    [InlineData(1e300, null)]
    [InlineData(double.NaN, null)]
    [InlineData("25 MB", null)]
    [InlineData("9223372036854775808", null)]
    [InlineData(true, null)]
    public void A_whole_number_is_read(object given, long? expected)
        => Assert.Equal(expected, CmdletValue.From(given).AsInteger());

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("1e3", 1000.0)]
    [InlineData(3, 3.0)]
    [InlineData("1,5", null)]
    [InlineData("NaN", null)]
    [InlineData("1e999", null)]
    public void A_number_is_read(object given, double? expected) => Assert.Equal(expected, CmdletValue.From(given).AsNumber());

    [Theory]
    [InlineData("25 MB (26,214,400 bytes)", 26_214_400L, "26214400B")]
    [InlineData("1.5 KB (1,600 bytes)", 1600L, "1600B")]
    [InlineData("0 B (0 bytes)", 0L, "0B")]
    [InlineData("25MB", 26_214_400L, "25MB")]
    [InlineData("26214400B", 26_214_400L, "26214400B")]
    [InlineData(1024, 1024L, "1024B")]
    [InlineData("2 KB", 2048L, "2048B")]
    public void A_size_is_read_and_written_as_cmdlets_accept_it(object given, long bytes, string text)
    {
        var size = CmdletValue.From(given).AsSize()!.Value;
        Assert.Equal((bytes, text), (size.Bytes, size.ToString()));
    }

    [Theory]
    [InlineData("Unlimited")]
    [InlineData("25 MB (about 26 bytes)")]
    [InlineData("large")]
    [InlineData(-1)]
    [InlineData("")]
    public void What_is_no_size_is_null(object given) => Assert.Null(CmdletValue.From(given).AsSize());

    [Theory]
    [InlineData("00:10:00", 600)]
    [InlineData("90.00:00:00", 90 * 86400)]
    [InlineData("-00:00:01", -1)]
    [InlineData("10", null)]
    [InlineData("00:99:00", null)]
    [InlineData("soon", null)]
    public void A_time_span_is_read_and_a_number_is_none(string text, int? seconds)
        => Assert.Equal(seconds, (int?)CmdletValue.From(text).AsTimeSpan()?.TotalSeconds);

    [Fact]
    public void A_number_is_no_time_span() => Assert.Null(CmdletValue.From(10).AsTimeSpan());

    [Theory]
    [InlineData("2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02T03:04:05.0000000+00:00")]
    [InlineData("2026-01-02T04:04:05+01:00")]
    [InlineData("2026-01-02T03:04:05")]
    [InlineData("2026-01-02 03:04:05")]
    public void A_date_without_an_offset_is_in_UTC(string text)
        => Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, default), CmdletValue.From(text).AsDateTime());

    [Theory]
    [InlineData("01/02/2026 03:04:05")]
    [InlineData("2026-13-01")]
    [InlineData("yesterday")]
    public void A_date_in_the_format_of_a_culture_is_not_read(string text) => Assert.Null(CmdletValue.From(text).AsDateTime());

    [Theory]
    [InlineData("11111111-2222-3333-4444-555555555555", true)]
    [InlineData("{11111111-2222-3333-4444-555555555555}", true)]
    [InlineData("contoso.com/11111111-2222-3333-4444-555555555555", false)]
    public void A_GUID_is_read(string text, bool isRead) => Assert.Equal(isRead, CmdletValue.From(text).AsGuid() is not null);

    [Theory]
    [InlineData("10.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("10.1", false)]
    [InlineData("1", false)]
    [InlineData("10.0.0.1-10.0.0.9", false)]
    [InlineData("a.b.c.d", false)]
    public void An_address_is_read_if_it_is_complete(string text, bool isRead)
        => Assert.Equal(isRead, CmdletValue.From(text).AsIPAddress() is not null);

    [Fact]
    public void A_limit_is_read()
    {
        Assert.True(CmdletValue.From("UNLIMITED").AsUnlimited<int>()!.Value.IsUnlimited);
        Assert.Equal(20, CmdletValue.From(20).AsUnlimited<int>()!.Value.Value);
        Assert.Equal(20, CmdletValue.From("20").AsUnlimited<long>()!.Value.Value);
        Assert.Null(CmdletValue.From(1L << 40).AsUnlimited<int>());
        Assert.Equal(
            26_214_400, CmdletValue.From("25 MB (26,214,400 bytes)").AsUnlimited<ByteQuantifiedSize>()!.Value.Value.Bytes);
        Assert.Equal(TimeSpan.FromMinutes(1), CmdletValue.From("00:01:00").AsUnlimited<TimeSpan>()!.Value.Value);
        Assert.Null(CmdletValue.From("Unlimited").AsUnlimited<double>());
    }

    [Fact]
    public void Nothing_is_an_empty_list_and_one_value_is_a_list_of_one()
    {
        Assert.Empty(CmdletValue.From(null).AsList());
        Assert.Empty(CmdletValue.From("").AsList());
        Assert.Empty(CmdletValue.From(Array.Empty<string>()).AsList());
        Assert.Equal(["a"], CmdletValue.From("a").AsList().Select(item => item.ToString()));
        Assert.Equal(["1", "2"], CmdletValue.From(new[] { 1, 2 }).AsList().Select(item => item.ToString()));
    }

    [Fact]
    public void Values_are_equal_by_their_content()
    {
        Assert.Equal(CmdletValue.From(new[] { "a", "b" }), CmdletValue.From(new List<object> { "a", "b" }));
        Assert.NotEqual(CmdletValue.From("a"), CmdletValue.From("A"));
        Assert.NotEqual(CmdletValue.From("1"), CmdletValue.From(1));
        Assert.NotEqual(CmdletValue.From(new[] { "a" }), CmdletValue.From("a"));
        Assert.True(CmdletValue.From(300) == CmdletValue.From(300L));
        Assert.True(CmdletValue.From(true) != CmdletValue.From(false));
    }

    [Fact]
    public void The_object_of_a_value_has_its_own_type()
    {
        Assert.Equal(5L, CmdletValue.From((short)5).ToObject());
        Assert.Equal("a", CmdletValue.From("a").ToObject());
        Assert.IsAssignableFrom<IReadOnlyList<CmdletValue>>(CmdletValue.From(new[] { 1 }).ToObject());
        Assert.IsType<CmdletObject>(CmdletValue.From(new Hashtable()).ToObject());
        Assert.Null(CmdletValue.From(new object()).ToObject());
        Assert.Null(default(CmdletValue).ToObject());
    }
}
