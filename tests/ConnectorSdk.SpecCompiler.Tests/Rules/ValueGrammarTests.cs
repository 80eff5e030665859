namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Sentences about a parameter's own value, each with the rule that it states.</summary>
public sealed class ValueGrammarTests
{
    [Theory]
    [InlineData("The valid range is from 1 through 60.", "TimerMinutes", "TimerMinutes in 1..60")]
    [InlineData("The valid input range for this parameter is 0 to 1,860.", "TimerMinutes", "TimerMinutes in 0..1860")]
    [InlineData("A valid value is an integer from 1 to 5, or the value unlimited.", "SizeQuota",
        "SizeQuota in 1..5 or =unlimited")]
    [InlineData("A valid value is between 10 and 20.", "TimerMinutes", "TimerMinutes in 10..20")]
    [InlineData("The valid input range is 00:00:01 to 1.00:00:00.", "FadeDelay", "FadeDelay in 00:00:01..1.00:00:00")]
    [InlineData("The valid range is from 1 MB through 2 gigabytes.", "SizeQuota", "SizeQuota in 1MB..2GB or =unlimited")]
    [InlineData("The maximum value is 90.", "TimerMinutes", "TimerMinutes in ..90")]
    [InlineData("The minimum value for this parameter is 5.", "TimerMinutes", "TimerMinutes in 5..")]
    [InlineData("The minimum value is 5.", "TimerMinutes", "TimerMinutes in 5..")]
    public void Ranges(string sentence, string section, string expected) => Assert.Equal(expected, Join(sentence, section));

    [Theory]
    [InlineData("The maximum length is 64 characters.", "length(Label) <= 64")]
    [InlineData("The maximum length of this parameter is 1,024 characters.", "length(Label) <= 1024")]
    [InlineData("This parameter can't exceed 12 characters.", "length(Label) <= 12")]
    [InlineData("The minimum length is 3 characters.", "length(Label) >= 3")]
    public void Lengths(string sentence, string expected) => Assert.Equal(expected, Join(sentence, "Label"));

    [Theory]
    [InlineData("You can specify up to 5 zones.", "count(Zones) <= 5")]
    [InlineData("The maximum number of zones is 5.", "count(Zones) <= 5")]
    [InlineData("All values are mutually exclusive.", "count(Zones) <= 1")]
    public void Counts(string sentence, string expected) => Assert.Equal(expected, Join(sentence, "Zones"));

    [Theory]
    [InlineData("This parameter takes one or more FQDNs or IP addresses.", "PowerHosts is fqdn or ip-address")]
    [InlineData("You can't embed a wildcard in the middle.", "PowerHosts is domain-with-wildcard")]
    [InlineData(
        "Valid values are:\n\n- Single IP address\n- IP address range: Say 10.1.2.3-10.1.2.9.\n- CIDR range: Say 10.1.2.0/25.",
        "PowerHosts is ip-address or ip-range or cidr")]
    public void Formats(string text, string expected) => Assert.Equal(expected, Join(text, "PowerHosts"));

    [Fact]
    public void Units_in_a_list_make_a_size()
        => Assert.Equal("SizeQuota is byte-size or =unlimited", Join(SampleCmdlet.SizeText, "SizeQuota"));

    [Fact]
    public void A_described_syntax_that_calls_nothing_invalid_only_warns()
        => Assert.Equal("Label is certificate-name (warning)", Join("A valid value is `\"<I>Issuer<S>Subject\"`.", "Label"));

    [Fact]
    public void A_closed_list_of_values_is_a_rule_at_the_line_of_its_lead()
    {
        var document = SampleCmdlet.Document("", "ColorMode");

        var rule = Assert.Single(SampleDocument.Read(document).Rules,
            rule => rule.Rule.ToString() == "ColorMode only (Red, Green, Blue)");

        Assert.Equal(("Valid values are:", SampleDocument.LineOf(document, "Valid values are:")), (rule.Quote, rule.Line));
    }

    [Fact]
    public void Types_with_a_format_imply_it_at_the_line_of_the_type()
    {
        var document = SampleDocument.Of(SampleDocument.Parameter("Label", "Fqdn", "The Label parameter specifies the host."));

        var rule = Assert.Single(SampleDocument.Read(document).Rules);

        Assert.Equal(("Label is fqdn", SampleDocument.LineOf(document, "Type: Fqdn")), (rule.Rule.ToString(), rule.Line));
    }

    [Theory]
    [InlineData("This parameter is reserved for internal Microsoft use.", "reserved(Label) (warning)")]
    [InlineData("This parameter is deprecated.", "deprecated(Label) (warning)")]
    [InlineData("This parameter has been deprecated and is no longer used.", "deprecated(Label) (warning)")]
    [InlineData("This parameter is no longer used.", "deprecated(Label) (warning)")]
    [InlineData("This parameter is available only in on-premises Exchange.", "Label only on ('on-premises Exchange') (warning)")]
    [InlineData("This parameter is available only in Exchange Server 2016 and Exchange Server 2019.",
        "Label only on ('Exchange Server 2016', 'Exchange Server 2019') (warning)")]
    public void Status(string sentence, string expected) => Assert.Equal(expected, Join(sentence, "Label"));

    [Fact]
    public void A_reserved_value_is_the_value_and_not_the_parameter()
        => Assert.Equal(
            "reserved(Label=Test) (warning); Label only (Test, Live)",
            Join("Valid values are:\n\n- Test: This value is reserved for internal Microsoft use.\n- Live: Shines.", "Label"));

    private static string Join(string text, string section) => string.Join("; ", SampleCmdlet.Rules(text, section));
}
