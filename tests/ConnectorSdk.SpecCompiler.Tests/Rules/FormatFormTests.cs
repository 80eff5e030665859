namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Wordings for the format of a value. Set and New are alike.</summary>
public sealed class FormatFormTests
{
    [Theory]
    [InlineData("You can't embed a wildcard in the middle.", "PowerHosts", "PowerHosts is domain-with-wildcard")]
    [InlineData("Wildcards stand for subdomains, but you can't embed the wildcard character (for example, a.*.com isn't valid).",
        "PowerHosts", "PowerHosts is domain-with-wildcard")]
    [InlineData("For an SMTP address space, the domain that you enter must be RFC 1035-compliant.", "PowerHosts",
        "PowerHosts is address-space")]
    [InlineData("If you enter a non-SMTP address space, end it with a semicolon, behind which you must specify the cost.",
        "PowerHosts", "PowerHosts is cost-after-semicolon")]
    [InlineData("When you enter a value, qualify it with one of these units: KB or MB.", "SizeQuota",
        "SizeQuota is byte-size or =unlimited")]
    [InlineData("When you enter a size, give the number one of the following units: KB or MB.", "SizeQuota",
        "SizeQuota is byte-size or =unlimited")]
    [InlineData("To specify a value, enter it as a time span: dd.hh:mm:ss where dd = days.", "FadeDelay",
        "FadeDelay is time-span")]
    [InlineData("Enter it in the format dd.hh:mm:ss where dd = days.", "FadeDelay", "FadeDelay is time-span")]
    [InlineData("This parameter takes one or more FQDNs or IP addresses.", "PowerHosts", "PowerHosts is smart-host")]
    [InlineData("This parameter accepts FQDNs only.", "PowerHosts", "PowerHosts is fqdn")]
    [InlineData("The last character can't be a period.", "Label", "Label is no-trailing-period")]
    [InlineData("The value can't end with a period.", "Label", "Label is no-trailing-period")]
    [InlineData("The label can have letters and these characters:\n\n- !, #, and ~.\n"
        + "- Periods (.) must be surrounded by other valid characters (for example, `help.desk`).", "Label",
        "Label is no-leading-or-trailing-period")]
    [InlineData("This parameter can't start or end with a period.", "Label", "Label is no-leading-or-trailing-period")]
    [InlineData("Universal Naming Convention (UNC) file paths can't be used.", "Label", "Label is no-unc-path")]
    [InlineData("UNC paths aren't supported.", "Label", "Label is no-unc-path")]
    [InlineData("The path can't be a UNC path.", "Label", "Label is no-unc-path")]
    [InlineData("You must use the 24-hour clock notation (HH:MM) to tell the lamp.", "Label", "Label is time-of-day")]
    [InlineData("Enter the time in the format HH:mm.", "Label", "Label is time-of-day")]
    [InlineData("The lamp uses 24-hour time (HH:mm).", "Label", "Label is time-of-day")]
    [InlineData("Valid input for this parameter is a single IP address in the format 10.1.2.3.", "Label", "Label is ip-address")]
    [InlineData("Valid input for this parameter one or more IP addresses in the format 10.1.2.3.", "Label",
        "Label is ip-address")]
    [InlineData("The labels are specified by IP address.", "Label", "Label is ip-address")]
    [InlineData("The value must be an IP address or the FQDN of the host.", "Label", "Label is smart-host")]
    [InlineData("A valid value is the FQDN of the host (for example, a.contoso.com).", "Label", "Label is fqdn")]
    [InlineData("You identify the host by its fully qualified domain name (FQDN).", "Label", "Label is fqdn")]
    [InlineData("Use the FQDN of the host as the value for this parameter.", "Label", "Label is fqdn")]
    [InlineData("Valid input for this parameter is an integer or the value unlimited.", "SizeQuota",
        "SizeQuota is integer or =unlimited")]
    [InlineData("A valid value is an integer that represents the number of days, or the value unlimited.", "SizeQuota",
        "SizeQuota is integer or =unlimited")]
    [InlineData("Valid values are:\n\n- An integer: The number of days.\n- Unlimited: Forever.", "SizeQuota",
        "SizeQuota is integer or =unlimited")]
    [InlineData("Valid values are:\n\n- A positive integer.\n- The value unlimited.", "SizeQuota",
        "SizeQuota is integer or =unlimited")]
    public void A_sentence_names_the_format(string sentence, string section, string expected)
        => AssertOnNewAndSet(sentence, section, expected);

    [Theory]
    [InlineData("The last character of the tag can't be a period.")]
    [InlineData("Give an address and a port. IPv6 addresses aren't supported.")]
    [InlineData("A valid value is the FQDN of the host or its name.")]
    [InlineData("A valid value is a name that resolves to an FQDN.")]
    [InlineData("You identify the lamp by its name or GUID.")]
    [InlineData("The lamps are specified by IP address.")]
    [InlineData("The lamp must be an integer.")]
    [InlineData("Valid values are:\n\n- An email address.\n- Name\n- Alias")]
    [InlineData("Paths can't be used.")]
    public void Other_characters_are_no_format(string sentence) => Assert.Empty(SampleCmdlet.Rules(sentence));

    [Theory]
    [InlineData("This parameter doesn't support wildcards.", "Label is no-wildcard (warning)")]
    [InlineData("The value can't begin or end with spaces.", "Label is no-surrounding-spaces (warning)")]
    [InlineData("Leading and trailing spaces aren't allowed.", "Label is no-surrounding-spaces (warning)")]
    public void What_may_be_meant_of_some_commands_only_warns(string sentence, string expected)
        => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("You identify the lamp by its GUID value.", "Label is guid (warning)")]
    [InlineData("A valid value for this parameter is the GUID of the lamp.", "Label is guid (warning)")]
    [InlineData("The label must be a valid SMTP address.", "Label is smtp-address (warning)")]
    [InlineData("Valid values are one or more SMTP domains.", "Label is domain (warning)")]
    [InlineData("Use the primary SMTP address as the value for this parameter.", "Label is smtp-address (warning)")]
    [InlineData("To identify the label, you must use the primary SMTP address.", "Label is smtp-address (warning)")]
    [InlineData("The label uses an email address format: `user@domain`.", "Label is smtp-address (warning)")]
    [InlineData("The Label parameter specifies the user in an email address format.", "Label is smtp-address (warning)")]
    [InlineData("The Label parameter specifies an identifier in the form of an SMTP address for the lamp.",
        "Label is smtp-address (warning)")]
    [InlineData("Valid values are:\n\n- An email address.\n- Admin", "Label is smtp-address or =Admin (warning)")]
    public void What_a_value_usually_is_only_warns(string sentence, string expected)
        => AssertOnNewAndSet(sentence, "Label", expected);

    [Theory]
    [InlineData("The string may not contain any spaces.", "Label is no-spaces (warning)")]
    [InlineData("Only letters, digits, and hyphens are allowed.",
        "Label is without ' !\"#$%&''()*+,./:;<=>?@[\\]^_`{|}~' (warning)")]
    [InlineData("The value can contain only letters and digits.",
        "Label is without ' !\"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~' (warning)")]
    [InlineData("Only letters and numbers are allowed.",
        "Label is without ' !\"#$%&''()*+,-./:;<=>?@[\\]^_`{|}~' (warning)")]
    [InlineData("The value can't contain spaces or colons (:).", "Label is without ' :' (warning)")]
    [InlineData("The value can't contain spaces or words of the trade.", "Label is no-spaces (warning)")]
    [InlineData("The label is the IP address of the host. IPv6 addresses aren't supported.", "Label is without : (warning)")]
    [InlineData("Don't use the following characters: `% & /`.", "Label is without '%&/' (warning)")]
    [InlineData("Don't use the following characters in the label value: % and &.", "Label is without '%&' (warning)")]
    [InlineData(
        "This parameter can contain letters, numbers, spaces, and the following characters: !, \", #, $, %, ', *, +, ;, <, =, "
        + ">, [, ], ^, _, and ~.", "Label is without '&(),-./:?@\\`{|}' (warning)")]
    [InlineData("Valid characters are English letters, numbers, commas, and `! \" # $ % & ' ( ) * + - . / : ; "
        + "< = > ? @ [ ] ^ _ { | } ~`.",
        "Label is without ' \\`' (warning)")]
    [InlineData(
        "Valid characters are:\n\n- a - z\n- 0 - 9\n- space\n- `! \" # $ % & ' ( ) * + , - . / : ; < = > ? @ [ ] ^ _ { | }`",
        "Label is without '\\`~' (warning)")]
    [InlineData("Valid characters are:\n\n- a - z\n- Punctuation", "")]
    public void Characters_are_listed(string text, string expected) => AssertOnNewAndSet(text, "Label", expected);

    [Theory]
    [InlineData("This parameter uses the syntax `Host:Port[:Tls]`.", "Label is like Host:Port[:Tls] (warning)")]
    [InlineData("The syntax for this parameter is: `Day.Hour-Day.Hour`.", "Label is like Day.Hour-Day.Hour (warning)")]
    [InlineData("The syntax is `Word1,Word2,...WordN`.", "")]
    [InlineData("This parameter uses the syntax `@{Name=\"Lamp\"}`.", "")]
    [InlineData("This parameter uses the syntax `Host`.", "")]
    public void A_syntax_has_signs_between_its_parts(string text, string expected) => AssertOnNewAndSet(text, "Label", expected);

    [Theory]
    [InlineData("The valid syntax for this parameter is `\"<I>Lamp<S>Desk\"`:")]
    [InlineData("A valid value is `\"<I>Lamp<S>Desk\"`.")]
    public void A_described_syntax_that_calls_nothing_invalid_only_warns(string sentence)
        => AssertOnNewAndSet(sentence, "Label", "Label is certificate-name (warning)");

    [Theory]
    [InlineData("The valid syntax for this parameter is `Lamp-Number`.")]
    [InlineData("A valid value is the name of a lamp.")]
    public void Another_syntax_is_no_format(string sentence) => Assert.Empty(SampleCmdlet.Rules(sentence));

    [Theory]
    [InlineData("Valid values are:\n\n- A timespan: Say 1.10:00:00.\n- The value Never.", "PowerHosts is time-span or =Never")]
    [InlineData("Valid values are:\n\n- Single IP address: Say 10.1.2.3.", "PowerHosts is ip-address")]
    [InlineData("Valid values are:\n\n- IP addresses in a list: Say 10.1.2.3.", "PowerHosts is ip-address")]
    [InlineData("Valid values are:\n\n- IP address range: Say 10.1.2.3-10.1.2.9.", "PowerHosts is ip-range")]
    [InlineData("Valid values are:\n\n- A block (CIDR): Say 10.1.2.0/25.", "PowerHosts is cidr")]
    [InlineData("Valid values are:\n\n- The FQDN of the host: Say a.contoso.com.", "PowerHosts is fqdn")]
    [InlineData("Valid values are:\n\n- A fully qualified domain name: Say a.contoso.com.", "PowerHosts is fqdn")]
    [InlineData(
        "Valid values are:\n\n- Single IP address\n- IP address range: Say 10.1.2.3-10.1.2.9.\n- CIDR range: Say 10.1.2.0/25.",
        "PowerHosts is ip-address or ip-range or cidr")]
    [InlineData("Valid values are:\n\n- Single IP address\n- The name of a lamp", "")]
    public void Bullets_name_formats(string text, string expected) => AssertOnNewAndSet(text, "PowerHosts", expected);

    [Fact]
    public void Units_in_a_list_make_a_size()
        => AssertOnNewAndSet(SampleCmdlet.SizeText, "SizeQuota", "SizeQuota is byte-size or =unlimited");

    [Theory]
    [InlineData("Fqdn", "Label is fqdn")]
    [InlineData("SmtpDomain", "Label is domain")]
    [InlineData("SmtpDomainWithSubdomains", "Label is domain-with-wildcard")]
    [InlineData("ByteQuantifiedSize", "Label is byte-size")]
    public void A_type_implies_its_format_at_its_line(string type, string expected)
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", type, "The Label parameter specifies the host."));

        var rule = Assert.Single(SampleDocument.Read(document).Rules);

        Assert.Equal((expected, SampleDocument.LineOf(document, "Type: " + type)), (rule.Rule.ToString(), rule.Line));
    }

    [Fact]
    public void A_stated_format_takes_the_place_of_the_types()
        => Assert.Equal(["Label is smart-host"], SampleDocument.Read(SampleDocument.Of(SampleDocument.Parameter(
            "Label", "Fqdn", "This parameter takes one or more FQDNs or IP addresses."))).Rules.Select(SampleCmdlet.Notation));

    private static void AssertOnNewAndSet(string text, string section, string expected)
        => Assert.Equal((expected, expected),
            (SampleCmdlet.Joined(text, section), SampleCmdlet.Joined(text, section, "Set-Lamp")));
}
