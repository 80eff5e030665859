using System.Text.Json;

namespace ConnectorSdk.Tests.Serialization;

/// <summary>Values in JSON, by the serializer of the framework with and without generated code.</summary>
public sealed class JsonTests
{
    private static readonly JsonSerializerOptions[] _options =
    [
        new(),
        new(JsonSerializerDefaults.Web),
        new() { IncludeFields = true },
        new() { TypeInfoResolver = MailJson.Default },
    ];

    public static TheoryData<int> Serializers => [.. Enumerable.Range(0, _options.Length)];

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Every_value_survives(int serializer)
    {
        var mail = MailSettings.Sample;

        var json = JsonSerializer.Serialize(mail, _options[serializer]);

        mail.AssertEqual(JsonSerializer.Deserialize<MailSettings>(json, _options[serializer])!);
        Assert.Contains("\"Mail.contoso.com\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("IsValid", json, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Values_that_were_never_set_are_null_and_survive(int serializer)
    {
        var json = JsonSerializer.Serialize(new MailSettings(), _options[serializer]);

        new MailSettings().AssertEqual(JsonSerializer.Deserialize<MailSettings>(json, _options[serializer])!);
        Assert.Contains("\"host\":null", json, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Serializers))]
    public void Values_are_keys_of_dictionaries(int serializer)
    {
        var sizes = new Dictionary<SmtpDomain, ByteQuantifiedSize> { ["contoso.com"] = "25MB", [default] = default };

        var read = JsonSerializer.Deserialize<Dictionary<SmtpDomain, ByteQuantifiedSize>>(
            JsonSerializer.Serialize(sizes, _options[serializer]), _options[serializer]);

        Assert.Equal(sizes, read);
    }

    [Fact]
    public void Every_kind_of_value_is_a_key()
    {
        Assert.True(IsKey((SmartHost)"10.0.0.0/8"));
        Assert.True(IsKey((SmtpDomainWithSubdomains)"*.contoso.com"));
        Assert.True(IsKey((AddressSpace)"smtp:contoso.com;3"));
        Assert.True(IsKey((ByteQuantifiedSize)"3 MB"));
        Assert.True(IsKey((Unlimited<int>)"unlimited"));
        Assert.True(IsKey((Unlimited<TimeSpan>)TimeSpan.FromDays(3)));
        Assert.True(IsKey((Unlimited<ByteQuantifiedSize>)ByteQuantifiedSize.FromKB(3)));
        Assert.True(IsKey(ListChange.Add("it's").AndRemove("b")));

        static bool IsKey<T>(T key)
            where T : struct
            => JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [key] = 1 }))!
                .ContainsKey(key);
    }

    [Theory]
    [InlineData("""{"Host":"two words"}""", "$.Host", "'two words' is not a fully qualified domain name")]
    [InlineData("""{"Host":""}""", "$.Host", "'' is not a fully qualified domain name")]
    [InlineData("""{"Host":5}""", "$.Host", "Expected a string, but found Number.")]
    [InlineData("""{"Hosts":["a.com",{"IsValid":true}]}""", "$.Hosts[1]", "Expected a string, but found StartObject.")]
    [InlineData("""{"Size":"much"}""", "$.Size", "'much' is not")]
    [InlineData("""{"Size":true}""", "$.Size", "Expected a string or a number, but found True.")]
    [InlineData("""{"Size":-1}""", "$.Size", "'-1' is not")]
    [InlineData("""{"Wait":"long"}""", "$.Wait", "'long' is not a valid limit. Specify a value or 'unlimited'.")]
    [InlineData("""{"Sizes":{"a b":"3MB"}}""", "$.Sizes['a b']", "'a b' is not a domain")]
    [InlineData("""{"Change":{"Add":["a"]}}""", "$.Change", "'Add' is not a property of a list change")]
    [InlineData("""{"Change":{"Added":[null]}}""", "$.Change", "Expected a list of strings, but the list contains Null.")]
    [InlineData("""{"Change":{"Added":"a"}}""", "$.Change", "Expected a list of strings, but found String.")]
    [InlineData("""{"Change":"a"}""", "$.Change", "Expected an object with the properties Added and Removed.")]
    [InlineData("""{"Change":null}""", "$.Change", "Expected an object with the properties Added and Removed.")]
    [InlineData("""{"Script":5}""", "$.Script", "Expected a string, but found Number.")]
    public void What_is_no_value_is_an_error_with_its_path(string json, string path, string reason)
        => Assert.All(_options.Where(options => options.PropertyNamingPolicy is null), options =>
        {
            var problem = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<MailSettings>(json, options));

            Assert.StartsWith(path, problem.Path, StringComparison.Ordinal);
            Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        });

    [Fact]
    public void A_number_is_a_size_or_a_limit()
    {
        var mail = JsonSerializer.Deserialize<MailSettings>("""{"Size":1048576,"Count":20}""")!;
        Assert.Equal((ByteQuantifiedSize.FromMB(1), 20), (mail.Size, mail.Count.Value));
    }

    [Fact]
    public void A_limit_of_another_type_is_refused()
        => Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize((Unlimited<double>)0.5));

    [Fact]
    public void A_change_has_the_shape_of_its_properties()
        => Assert.Equal(
            """{"Added":["a"],"Removed":["b"]}""", JsonSerializer.Serialize(ListChange.Add("a").AndRemove("b")));

    [Fact]
    public void A_member_of_an_enum_is_written_by_its_name_and_read_in_any_case()
    {
        Assert.Equal("\"Internet\"", JsonSerializer.Serialize(SendConnector.Usage.Internet));
        Assert.Equal(SendConnector.Usage.Internet, JsonSerializer.Deserialize<SendConnector.Usage>("\"internet\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SendConnector.Usage>("\"outernet\""));
    }
}
