using System.Collections;
using System.Net;

namespace ConnectorSdk.Tests.Builders;

public sealed class WithParameterTests
{
    [Fact]
    public void Unknown_parameters_are_rendered_last_in_the_order_they_were_set()
        => Assert.Equal(
            "New-SampleConnector -Name 'x' -UseMXRecord $true -Zeta 'z' -Alpha 'a'",
            SampleConnector.New("x")
                .WithParameter("Zeta", "z")
                .WithParameter("Alpha", "a")
                .WithUseMXRecord(true)
                .Build().ToString());

    [Fact]
    public void Setting_an_unknown_parameter_again_replaces_it_ignoring_case()
        => Assert.Equal(
            "New-SampleConnector -Name 'x' -Zeta 2 -Alpha 3",
            SampleConnector.New("x")
                .WithParameter("Zeta", 1)
                .WithParameter("Alpha", 3)
                .WithParameter("ZETA", 2)
                .Build().ToString());

    [Fact]
    public void The_name_of_a_documented_parameter_sets_that_one()
        => Assert.Equal(
            "New-SampleConnector -Name 'x' -Port 7 -Zeta 1",
            SampleConnector.New("x").WithPort(1).WithParameter("Zeta", 1).WithParameter("port", 7).Build().ToPowerShell());

    [Fact]
    public void Rules_hold_for_documented_parameters_set_this_way()
        => Assert.Equal("CSDK1005", Assert.Single(SampleConnector.New("x").WithParameter("PORT", 70000).Validate()).Id);

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("-Name")]
    [InlineData("a;b")]
    [InlineData("a$b")]
    [InlineData("1st")]
    [InlineData("a'b")]
    public void What_cannot_be_a_name_is_refused(string name)
        => Assert.Equal(
            "name",
            Assert.Throws<ArgumentException>(() => SampleConnector.New("x").WithParameter(name, 1)).ParamName);

    [Fact]
    public void A_null_name_is_refused()
        => Assert.Throws<ArgumentNullException>(() => SampleConnector.New("x").WithParameter(null!, 1));

    public static TheoryData<object?, string> Values => new()
    {
        { null, "-X $null" },
        { "it's", "-X 'it''s'" },
        { true, "-X:$true" },
        { false, "-X:$false" },
        { 5, "-X 5" },
        { -5, "-X (-5)" },
        { 0.1000000000000000055511151231m, "-X (0.1000000000000000055511151231d)" },
        { new DateTimeOffset(2026, 1, 2, 3, 4, 5, 6, TimeSpan.FromHours(2)), "-X '2026-01-02T03:04:05.0060000+02:00'" },
        { new TimeOnly(3, 4, 5), "-X '03:04:05.0000000'" },
        { new DateOnly(2026, 1, 2), "-X '2026-01-02'" },
        { ulong.MaxValue, "-X '18446744073709551615'" },
        { 1.5, "-X '1.5'" },
        { DayOfWeek.Friday, "-X 'Friday'" },
        { SampleConnector.Mode.Tls12, "-X 'TLS1.2'" },
        { new TimeSpan(1, 2, 3, 4), "-X '1.02:03:04'" },
        { new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), "-X '2026-01-02T03:04:05.0000000Z'" },
        { new Guid("4a0c1b62-6a4c-4b4e-9d6a-0b7a2f3c5d11"), "-X '4a0c1b62-6a4c-4b4e-9d6a-0b7a2f3c5d11'" },
        { IPAddress.Loopback, "-X '127.0.0.1'" },
        { new Uri("https://contoso.com/a%20b"), "-X 'https://contoso.com/a%20b'" },
        { SmtpDomain.Parse("contoso.com"), "-X 'contoso.com'" },
        { ByteQuantifiedSize.FromMB(5), "-X '5MB'" },
        { new[] { "a", "b" }, "-X 'a','b'" },
        { new object?[] { 1, null, "x" }, "-X '1',$null,'x'" },
        { new[] { "a" }, "-X @('a')" },
        { "--%", "-X ('--%')" },
        { Array.Empty<int>(), "-X @()" },
        { new object?[] { null }, "-X @($null)" },
        { new byte[] { 1, 2 }, "-X $x" },
        { new Hashtable { ["a"] = 1 }, "-X @{a=1}" },
        { new object[] { "a", true }, "-X 'a',$true" },
        { CmdletVariable.Named("session"), "-X:$session" },
        { new NetworkCredential("someone", "Secret-123"), "-X $x" },
        { CmdletCredential.FromVariable("cred"), "-X $cred" },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void Every_kind_of_value_has_its_text(object? value, string expected)
        => Assert.Equal(
            "New-SampleConnector -Name 'n' " + expected,
            SampleConnector.New("n").WithParameter("X", value).Build().ToPowerShell());

    [Fact]
    public void A_documented_switch_and_a_documented_Boolean_keep_their_own_forms()
        => Assert.Equal(
            "New-SampleConnector -Name 'n' -Confirm:$false -UseMXRecord $true",
            SampleConnector.New("n").WithParameter("confirm", false).WithParameter("UseMXRecord", true).Build().ToPowerShell());

    [Fact]
    public void A_list_that_holds_objects_is_refused()
        => Assert.Throws<ArgumentException>(() => SampleConnector.New("n").WithParameter("X", new[] { new object() }));
}
