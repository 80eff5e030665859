namespace ConnectorSdk.Tests.Values;

/// <summary>Domains and hosts: value types that are their text.</summary>
public sealed class TextValueTests
{
    [Fact]
    public void A_valid_text_is_parsed_and_kept()
    {
        Assert.Equal("Contoso.com", SmtpDomain.Parse("Contoso.com").ToString());
        Assert.Equal("*.Contoso.com", SmtpDomainWithSubdomains.Parse("*.Contoso.com").ToString());
        Assert.Equal("10.0.0.0/8", SmartHost.Parse("10.0.0.0/8").ToString());
    }

    [Theory]
    [InlineData("*.contoso.com")]
    [InlineData("contoso..com")]
    [InlineData("")]
    public void A_text_that_is_no_domain_is_refused_by_Parse_and_TryParse(string text)
    {
        Assert.Throws<FormatException>(() => SmtpDomain.Parse(text));
        Assert.False(SmtpDomain.TryParse(text, out var result));
        Assert.Equal(default, result);
    }

    [Theory]
    [InlineData("domain.*.contoso.com")]
    [InlineData("*contoso.com")]
    public void A_wildcard_in_the_wrong_place_is_refused_by_Parse_and_TryParse(string text)
    {
        Assert.Throws<FormatException>(() => SmtpDomainWithSubdomains.Parse(text));
        Assert.False(SmtpDomainWithSubdomains.TryParse(text, out _));
    }

    [Theory]
    [InlineData("mail.contoso.com", true, false)]
    [InlineData("192.168.1.1", true, true)]
    [InlineData("[192.168.1.1]", true, true)]
    [InlineData("[mail.contoso.com]", false, false)]
    [InlineData("हिन्दी.example", true, false)]
    [InlineData("2001:db8::1", true, true)]
    [InlineData("192.168.0.0/16", true, true)]
    [InlineData("300.1.1.1", false, false)]
    [InlineData("two words", false, false)]
    public void A_smart_host_is_a_name_an_address_or_a_range(string text, bool valid, bool address)
    {
        Assert.Equal(valid, SmartHost.TryParse(text, out _));
        Assert.Equal((valid, address), (((SmartHost)text).IsValid, ((SmartHost)text).IsAddress));
    }

    [Fact]
    public void The_conversion_from_text_keeps_what_is_invalid()
    {
        SmtpDomain domain = "not a domain";
        SmtpDomainWithSubdomains wildcard = "*contoso.com";
        SmartHost host = "300.1.1.1";
        Assert.Equal(("not a domain", false), (domain.ToString(), domain.IsValid));
        Assert.Equal(("*contoso.com", false), (wildcard.ToString(), wildcard.IsValid));
        Assert.Equal(("300.1.1.1", false), (host.ToString(), host.IsValid));
    }

    [Fact]
    public void Null_and_the_default_are_empty_texts()
    {
        Assert.Equal(("", ""), (((SmtpDomain)null).ToString(), default(SmtpDomain).ToString()));
        Assert.Equal(("", ""), (((SmtpDomainWithSubdomains)null).ToString(), default(SmtpDomainWithSubdomains).ToString()));
        Assert.Equal(("", ""), (((SmartHost)null).ToString(), default(SmartHost).ToString()));
        Assert.Equal((SmtpDomain)null, default);
    }

    [Fact]
    public void Texts_that_differ_in_case_only_are_equal()
    {
        Assert.Equal(SmtpDomain.Parse("contoso.com"), SmtpDomain.Parse("CONTOSO.com"));
        Assert.Equal(SmtpDomain.Parse("contoso.com").GetHashCode(), SmtpDomain.Parse("CONTOSO.com").GetHashCode());
        Assert.True(SmartHost.Parse("a.com") == SmartHost.Parse("A.com"));
        Assert.True(SmtpDomainWithSubdomains.Parse("*.a.com") != SmtpDomainWithSubdomains.Parse("a.com"));
    }

    [Theory]
    [InlineData("*.contoso.com", true, "contoso.com")]
    [InlineData("contoso.com", false, "contoso.com")]
    [InlineData("*", true, "")]
    public void A_wildcard_is_told_from_the_domain(string text, bool includesSubdomains, string domain)
    {
        var parsed = SmtpDomainWithSubdomains.Parse(text);
        Assert.Equal((includesSubdomains, domain), (parsed.IncludesSubdomains, parsed.Domain));
    }

    [Fact]
    public void A_domain_is_a_domain_without_wildcard_too()
    {
        SmtpDomainWithSubdomains domain = SmtpDomain.Parse("contoso.com");
        Assert.Equal("contoso.com", domain.ToString());
    }
}
