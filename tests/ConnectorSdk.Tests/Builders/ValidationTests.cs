namespace ConnectorSdk.Tests.Builders;

public sealed class ValidationTests
{
    private static SampleConnector.NewBuilder Broken() => SampleConnector.New(new string('n', 65))
        .WithPort(70000)
        .WithUseMXRecord(false)
        .WithTlsDomain("contoso.com");

    [Fact]
    public void A_command_that_keeps_its_rules_allocates_itself_and_its_arguments_only()
    {
        var builder = SampleConnector.New("n")
            .WithTlsDomain("contoso.com").WithMode(SampleConnector.Mode.Internet).WithUseMXRecord(true);
        builder.Build();

        var before = GC.GetAllocatedBytesForCurrentThread();
        builder.Build();
        var (command, arguments) = (40, 24 + (4 * 24));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, arguments, command + arguments);
    }

    [Fact]
    public void A_command_that_keeps_the_rules_has_no_violations()
        => Assert.Empty(SampleConnector.New("Contoso").WithUseMXRecord(false).WithSmartHosts("a.com").Validate());

    [Fact]
    public void A_rule_that_is_limited_to_a_product_is_left_out_as_nobody_declares_one()
        => Assert.Empty(SampleConnector.New("Contoso").WithPort(2000).Validate());

    [Fact]
    public void All_violations_are_found_errors_first_and_each_in_the_order_of_the_document()
        => Assert.Equal(
            [("CSDK1006", 10), ("CSDK1002", 40), ("CSDK1005", 50), ("CSDK2001", 20)],
            Broken().Validate().Select(violation => (violation.Id, violation.Line)));

    [Fact]
    public void A_violation_tells_all_about_its_rule()
    {
        var violation = Assert.Single(SampleConnector.New("Contoso").WithUseMXRecord(false).Validate());
        Assert.Equal("CSDK1002", violation.Id);
        Assert.Equal(RuleSeverity.Error, violation.Severity);
        Assert.Equal(["UseMXRecord", "SmartHosts"], violation.Parameters);
        Assert.Equal("UseMXRecord = $false requires SmartHosts, but SmartHosts is not set.", violation.Message);
        Assert.Equal("UseMXRecord=$false => SmartHosts", violation.Rule);
        Assert.Equal("You must use smart hosts otherwise.", violation.Quote);
        Assert.Equal(("New-SampleConnector.md", 40), (violation.Document, violation.Line));
    }

    [Fact]
    public void The_text_of_a_violation_has_the_id_the_message_and_the_source()
        => Assert.Equal(
            "CSDK1002: UseMXRecord = $false requires SmartHosts, but SmartHosts is not set. \"You must use smart hosts "
                + "otherwise.\" "
                + "(New-SampleConnector.md, line 40)",
            Assert.Single(SampleConnector.New("Contoso").WithUseMXRecord(false).Validate()).ToString());

    [Fact]
    public void Equal_violations_compare_equal()
        => Assert.Equal(Broken().Validate()[0], Broken().Validate()[0]);

    [Fact]
    public void Building_throws_one_exception_that_lists_every_error()
    {
        var exception = Assert.Throws<CmdletValidationException>(() => Broken().Build());
        Assert.Contains("The New-SampleConnector command violates 3 rules", exception.Message, StringComparison.Ordinal);
        Assert.All(
            exception.Violations.Take(3),
            error => Assert.Contains(error.ToString(), exception.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("CSDK2001", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_exception_holds_the_errors_and_the_warnings()
        => Assert.Equal(
            Broken().Validate(),
            Assert.Throws<CmdletValidationException>(() => Broken().Build()).Violations);

    [Fact]
    public void Warnings_do_not_hinder_building()
    {
        var builder = SampleConnector.New("Contoso").WithTlsDomain("contoso.com");
        Assert.Equal(RuleSeverity.Warning, Assert.Single(builder.Validate()).Severity);
        Assert.Equal("New-SampleConnector -Name 'Contoso' -TlsDomain 'contoso.com'", builder.Build().ToPowerShell());
    }

    [Theory]
    [InlineData(null, "Mandatory parameter Name is $null.")]
    [InlineData("", "Mandatory parameter Name is empty.")]
    public void A_mandatory_parameter_without_a_value_is_an_error(string? name, string message)
    {
        var violation = Assert.Single(SampleConnector.New(name).Validate());
        Assert.Equal(("CSDK1001", RuleSeverity.Error, message), (violation.Id, violation.Severity, violation.Message));
        Assert.Equal("CSDK1001: " + message, violation.ToString());
    }

    [Fact]
    public void A_mandatory_list_without_elements_is_an_error()
        => Assert.Equal("CSDK1001", Assert.Single(SampleSets.SetByList().Validate()).Id);

    [Fact]
    public void A_value_that_no_format_accepts_is_kept_and_reported()
        => Assert.Equal(
            "SmartHosts = '300.1.1.1' is not a fully qualified domain name or an IP address.",
            Assert.Single(SampleConnector.New("Contoso").WithSmartHosts("a.com", "300.1.1.1").Validate()).Message);

    [Fact]
    public void A_credential_counts_as_given_without_its_value_being_known()
        => Assert.Equal(
            ["AuthenticationCredential", "SmartHosts"],
            Assert.Single(
                SampleConnector.New("Contoso")
                    .WithAuthenticationCredential(CmdletCredential.FromVariable("cred"))
                    .Validate()).Parameters);

    [Fact]
    public void Attributes_of_the_base_builder_hold_for_each_parameter_set()
    {
        Assert.Equal("CSDK1002", Assert.Single(SampleSets.SetByName("x").WithEnabled(true).Validate()).Id);
        Assert.Empty(SampleSets.SetByList("x").WithEnabled(true).Validate());
    }

    [Fact]
    public void A_verb_that_changes_a_stored_object_does_not_assume_defaults()
        => Assert.Empty(SampleSets.SetByName("x").Validate());

    [Fact]
    public void A_rule_that_cannot_be_read_is_named()
        => Assert.Contains(
            "X <=> Y",
            Assert.Throws<InvalidOperationException>(() => new UnreadableBuilder().Validate()).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_builder_without_metadata_says_so()
        => Assert.Contains(
            nameof(BareBuilder),
            Assert.Throws<InvalidOperationException>(() => new BareBuilder().Build()).Message,
            StringComparison.Ordinal);

    [CmdletBuilder("New-Unreadable")]
    [CmdletRules("New-Unreadable.md", "1|error|X <=> Y|")]
    private sealed class UnreadableBuilder : CmdletBuilder<UnreadableBuilder>;

    private sealed class BareBuilder : CmdletBuilder<BareBuilder>;
}
