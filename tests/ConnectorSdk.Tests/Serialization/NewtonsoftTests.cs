using Newtonsoft.Json;

namespace ConnectorSdk.Tests.Serialization;

/// <summary>Values in JSON, by a serializer that knows nothing but type converters.</summary>
public sealed class NewtonsoftTests
{
    [Fact]
    public void Every_value_survives()
    {
        var mail = MailSettings.Sample;

        var json = JsonConvert.SerializeObject(mail);

        mail.AssertEqual(JsonConvert.DeserializeObject<MailSettings>(json)!);
        Assert.Contains("\"Change\":{\"Added\":[\"a\",\"it's\"],\"Removed\":[\"b\"]", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_were_never_set_survive()
    {
        var json = JsonConvert.SerializeObject(new MailSettings());
        new MailSettings().AssertEqual(JsonConvert.DeserializeObject<MailSettings>(json)!);
    }

    /// <summary>Where a type converter refuses a text, this serializer takes the conversion operator, which keeps it.</summary>
    [Fact]
    public void A_text_in_another_format_is_kept_as_such()
    {
        var mail = JsonConvert.DeserializeObject<MailSettings>("""{"Host":"two words","Size":"much"}""")!;
        Assert.Equal(("two words", false), (mail.Host.ToString(), mail.Host.IsValid));
        Assert.Equal(("much", false), (mail.Size.ToString(), mail.Size.IsValid));
    }

    /// <summary>A command has a type converter, which only rejects texts.</summary>
    [Fact]
    public void A_command_is_written_as_an_object()
        => Assert.StartsWith(
            """{"Name":"Get-OutboundConnector","Parameters":[""",
            JsonConvert.SerializeObject(OutboundConnector.Get().Build()),
            StringComparison.Ordinal);

    [Fact]
    public void A_list_with_null_is_no_part_of_a_change()
        => Assert.ThrowsAny<JsonException>(
            () => JsonConvert.DeserializeObject<MailSettings>("""{"Change":{"Added":[null]}}"""));
}
