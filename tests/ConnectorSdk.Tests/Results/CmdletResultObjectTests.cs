using System.Collections;

namespace ConnectorSdk.Tests.Results;

/// <summary>How the properties of result types are read.</summary>
public sealed class CmdletResultObjectTests
{
    [Fact]
    public void A_property_that_the_server_does_not_return_is_not_set()
    {
        var lamp = new LampResult(CmdletObject.Empty);
        Assert.Null(lamp.Text);
        Assert.Null(lamp.Boolean);
        Assert.Null(lamp.Number<int>());
        Assert.Null(lamp.Value<SmtpDomain>());
        Assert.False(lamp.Enum.IsSet);
        Assert.Empty(lamp.Texts);
        Assert.Empty(lamp.Values<int>());
        Assert.Empty(lamp.Enums);
        Assert.Null(lamp.GetIdentity());
    }

    [Fact]
    public void An_empty_text_stays_empty() => Assert.Equal("", LampResult.Of("").Text);

    [Fact]
    public void An_opaque_object_has_no_text() => Assert.Null(LampResult.Of(new object()).Text);

    [Fact]
    public void A_number_is_read_if_its_type_can_hold_it()
    {
        Assert.Equal((byte)25, LampResult.Of("25").Number<byte>());
        Assert.Null(LampResult.Of(256).Number<byte>());
        Assert.Null(LampResult.Of(-1).Number<uint>());
        Assert.Equal(ulong.MaxValue, LampResult.Of(ulong.MaxValue).Number<ulong>());
        Assert.Equal(ulong.MaxValue, LampResult.Of("18446744073709551615").Number<ulong>());
        Assert.Null(LampResult.Of(1.5).Number<int>());
        Assert.Equal(1.5m, LampResult.Of("1.5").Number<decimal>());
        Assert.Equal(1.5, LampResult.Of(1.5m).Number<double>());
        Assert.Equal(0.1f, LampResult.Of("0.1").Number<float>());
        Assert.Null(LampResult.Of("1e300").Number<float>());
        Assert.Null(LampResult.Of("many").Number<int>());
    }

    [Theory]
    [InlineData("smtp:contoso.com;1", "contoso.com")]
    [InlineData("SMTP:contoso.com", "contoso.com")]
    [InlineData("contoso.com;5", "contoso.com")]
    [InlineData("contoso.com", "contoso.com")]
    [InlineData("x400:contoso.com;1", null)]
    [InlineData("not a domain", null)]
    public void A_domain_is_read_without_its_type_and_cost(string text, string? expected)
    {
        Assert.Equal(expected, LampResult.Of(text).Value<SmtpDomain>()?.ToString());
        Assert.Equal(expected, LampResult.Of(text).Value<SmtpDomainWithSubdomains>()?.ToString());
    }

    [Fact]
    public void An_address_space_keeps_its_type_and_cost()
    {
        Assert.Equal("smtp:*.contoso.com;5", LampResult.Of("smtp:*.contoso.com;5").Value<AddressSpace>()?.ToString());
        Assert.Equal("*", LampResult.Of("smtp:*;1").Value<SmtpDomainWithSubdomains>()?.ToString());
    }

    [Fact]
    public void Limits_sizes_and_hosts_are_read()
    {
        Assert.Equal(26_214_400, LampResult.Of("25 MB (26,214,400 bytes)").Value<ByteQuantifiedSize>()?.Bytes);
        Assert.True(LampResult.Of("unlimited").Value<Unlimited<ByteQuantifiedSize>>()?.IsUnlimited);
        Assert.Equal(5, LampResult.Of(5).Value<Unlimited<int>>()?.Value);
        Assert.Equal("[10.0.0.1]", LampResult.Of("[10.0.0.1]").Value<SmartHost>()?.ToString());
        Assert.Null(LampResult.Of(new object()).Value<SmartHost>());
    }

    [Theory]
    [InlineData("warm", LampResult.Shade.Warm)]
    [InlineData("TLS1.2", LampResult.Shade.Tls12)]
    [InlineData("Cold", null)]
    [InlineData("0", null)]
    public void An_enum_value_is_found_by_its_spelling(string text, LampResult.Shade? expected)
    {
        var value = LampResult.Of(text).Enum;
        Assert.Equal(expected, value.Value);
        Assert.Equal(text, value.Text);
        Assert.True(value.IsSet);
        Assert.Equal(expected is not null, value.IsDocumented);
    }

    [Fact]
    public void Enum_values_are_equal_by_their_member_or_by_their_text()
    {
        Assert.True(LampResult.Of("TLS1.2").Enum == LampResult.Shade.Tls12);
        Assert.Equal("TLS1.2", new NamedValue<LampResult.Shade>(LampResult.Shade.Tls12).Text);
        Assert.True(LampResult.Of("Cold").Enum == LampResult.Of("COLD").Enum);
        Assert.True(LampResult.Of("Cold").Enum != LampResult.Of("Warm").Enum);
        Assert.Equal(LampResult.Of("WARM").Enum.GetHashCode(), LampResult.Of("Warm").Enum.GetHashCode());
        Assert.Equal(default, LampResult.Of(null).Enum);
    }

    [Fact]
    public void A_list_is_read_from_an_array_one_value_or_a_text_of_flags()
    {
        Assert.Equal(["a", "b"], LampResult.Of(new[] { "a", null, "b" }).Texts);
        Assert.Equal(["a"], LampResult.Of("a").Texts);
        Assert.Equal(["a, b"], LampResult.Of("a, b").Texts);
        Assert.Equal([1, 3], LampResult.Of(new ArrayList { 1, "x", "3" }).Values<int>());
        Assert.Equal(
            ["a.com", "b.com"],
            LampResult.Of(new[] { "smtp:a.com;1", "b.com" }).Values<SmtpDomainWithSubdomains>().Select(item => item.ToString()));
        Assert.Equal(["Warm", "Cold"], LampResult.Of("Warm, Cold").Enums.Select(item => item.Text));
        Assert.Equal([LampResult.Shade.Tls12], LampResult.Of(new[] { "tls1.2" }).Enums.Select(item => item.Value!.Value));
        Assert.Empty(LampResult.Of("").Enums);
        Assert.Empty(LampResult.Of("").Texts);
    }

    [Theory]
    [InlineData("Guid=11111111-2222-3333-4444-555555555555;Identity=a;Name=b", "11111111-2222-3333-4444-555555555555")]
    [InlineData("ExchangeObjectId=11111111-2222-3333-4444-555555555555;Name=b", "11111111-2222-3333-4444-555555555555")]
    [InlineData("Guid=00000000-0000-0000-0000-000000000000;Identity=a;Name=b", "a")]
    [InlineData("Identity=Server01\\Default;Name=Default", "Server01\\Default")]
    [InlineData("Identity=;Name=b", "b")]
    [InlineData("Other=x", null)]
    public void The_identity_is_the_GUID_or_the_identity_or_the_name(string properties, string? expected)
    {
        var source = new CmdletObject(properties.Split(';').Select(property => property.Split('='))
            .Select(parts => new KeyValuePair<string, object?>(parts[0], parts[1])));
        Assert.Equal(expected, new LampResult(source).GetIdentity());
    }

    [Fact]
    public void The_source_has_the_original_value()
    {
        var lamp = LampResult.Of("Cold");
        Assert.Null(lamp.Boolean);
        Assert.Equal("Cold", lamp.Source["P"].ToString());
        Assert.Equal("P = Cold", lamp.ToString());
    }
}
