using System.Net;
using System.Text;
using ConnectorSdk.ExchangeOnline.Tests.TestDoubles;
using ConnectorSdk.ExchangeOnline.Transport;

namespace ConnectorSdk.ExchangeOnline.Tests.Wire;

/// <summary>The bodies of requests.</summary>
public sealed class CommandWriterTests
{
    public static TheoryData<object?, string> Values => new()
    {
        { null, "null" },
        { true, "true" },
        { 25, "25" },
        { "Hall", "\"Hall\"" },
        { TimeSpan.FromMinutes(10), "\"00:10:00\"" },
        { TimeSpan.FromDays(90), "\"90.00:00:00\"" },
        { new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), "\"2026-01-02T03:04:05.0000000Z\"" },
        { new Guid("11111111-2222-3333-4444-555555555555"), "\"11111111-2222-3333-4444-555555555555\"" },
        { new[] { "a", "b" }, "[\"a\",\"b\"]" },
        { Array.Empty<string>(), """{"@odata.type":"#Exchange.GenericHashTable"}""" },
        { new CmdletScript("$_.Name"), "\"$_.Name\"" },
        {
            ListChange.Add("a").AndRemove("b"),
            """{"@odata.type":"#Exchange.GenericHashTable","Add":["a"],"Remove":["b"]}"""
        },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_is_written_as_the_server_reads_it(object? value, string json)
        => Assert.Equal(
            """{"CmdletInput":{"CmdletName":"Set-Lamp","Parameters":{"Identity":"Hall","Shade":""" + json + "}}}",
            Body(Lamp.Set("Hall", ("Shade", value))));

    [Fact]
    public void Bytes_have_their_type_in_front()
        => Assert.Contains(
            "\"Shade@odata.type\":\"#Binary\",\"Shade\":\"AQI=\"", Body(Lamp.Set("Hall", ("Shade", new byte[] { 1, 2 }))));

    [Theory]
    [InlineData("ErrorAction", "Stop")]
    [InlineData("WarningAction", "Ignore")]
    [InlineData("Verbose", true)]
    public void Common_parameters_are_not_sent(string parameter, object value)
        => Assert.DoesNotContain(parameter, Body(Lamp.Set("Hall", (parameter, value))));

    [Fact]
    public void Confirm_false_is_sent() => Assert.Contains("\"Confirm\":false", Body(Lamp.Set("Hall", ("Confirm", false))));

    [Fact]
    public void A_credential_is_refused_without_its_password()
    {
        var command = Lamp.Set("Hall", ("Credential", new CmdletCredential(new NetworkCredential("user", "Pa55word"))));

        var failure = Assert.Throws<CmdletInvalidArgumentException>(() => Body(command));

        Assert.Equal((CmdletEffect.None, "Credential"), (failure.Effect, failure.Error.Parameter));
        Assert.DoesNotContain("Pa55word", failure.ToString());
    }

    [Theory]
    [InlineData(null, "odata.maxpagesize=1000")]
    [InlineData("5", "odata.maxpagesize=5")]
    [InlineData("Unlimited", "odata.maxpagesize=1000")]
    [InlineData("100000", "odata.maxpagesize=1000")]
    public void Pages_are_not_longer_than_the_result(string? size, string preference)
        => Assert.Equal(
            preference,
            WireRequest.Of(size is null ? Lamp.Get() : Lamp.Get(("ResultSize", size)), 1000).Preference);

    private static string Body(CmdletCommand command) => Encoding.UTF8.GetString(WireRequest.Of(command, 1000).Body.Span);
}
