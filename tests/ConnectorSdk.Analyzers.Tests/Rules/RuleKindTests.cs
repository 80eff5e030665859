using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>The ID, the message, and the location for each kind of rule.</summary>
public sealed class RuleKindTests
{
    [Fact]
    public Task A_setting_without_the_one_it_requires_is_reported_in_the_words_of_the_document() => VerifyBodyAsync(
        """OutboundConnector.New("Contoso").{|#0:WithRouteAllMessagesViaOnPremises(true)|}.Build();""",
        Expect("CSDK1002",
            "RouteAllMessagesViaOnPremises = $true requires ConnectorType = OnPremises, but ConnectorType is not set. "
            + "\"This setting requires OnPremises for the ConnectorType value.\" (New-OutboundConnector.md, line 331)"));

    [Fact]
    public Task A_setting_with_the_one_it_requires_is_fine_in_any_order() => VerifyBodyAsync("""
        OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true).WithConnectorType(ConnectorType.OnPremises).Build();
        OutboundConnector.New("a").WithConnectorType(ConnectorType.OnPremises).WithRouteAllMessagesViaOnPremises(true).Build();
        """);

    [Fact]
    public Task A_setting_whose_condition_does_not_hold_is_fine()
        => VerifyBodyAsync("""OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(false).Build();""");

    [Fact]
    public Task A_required_setting_with_another_value_is_named_in_the_message() => VerifyBodyAsync(
        """
        OutboundConnector.New("a").WithConnectorType(ConnectorType.Partner)
            .{|#0:WithRouteAllMessagesViaOnPremises(true)|}.Build();
        """,
        Expect("CSDK1002",
            "RouteAllMessagesViaOnPremises = $true requires ConnectorType = OnPremises, but ConnectorType is Partner. "
            + "\"This setting requires OnPremises for the ConnectorType value.\" (New-OutboundConnector.md, line 331)"));

    [Fact]
    public Task A_setting_without_effect_is_a_warning() => VerifyBodyAsync(
        """OutboundConnector.New("a").{|#0:WithTlsDomain("contoso.com")|}.Build();""",
        Expect("CSDK2001", DiagnosticSeverity.Warning, "TlsDomain has no effect unless TlsSettings = DomainValidation, "
            + "but TlsSettings is $null by default. "
            + "\"TlsDomain is effective only if TlsSettings is DomainValidation.\" (New-OutboundConnector.md, line 451)"));

    [Fact]
    public Task A_default_value_can_break_a_rule_and_a_set_value_can_mend_it() => VerifyBodyAsync("""
        OutboundConnector.New("a").WithTlsDomain("contoso.com").WithTlsSettings(TlsSettings.DomainValidation).Build();
        OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();
        OutboundConnector.New("a").WithUseMXRecord(false).WithSmartHosts("mail.contoso.com").Build();
        """);

    [Fact]
    public Task An_empty_list_does_not_count_as_given()
        => VerifyBodyAsync("""OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.WithSmartHosts().Build();""");

    [Fact]
    public Task Settings_that_exclude_each_other_are_reported_on_the_first_of_the_rule() => VerifyBodyAsync(
        """OutboundConnector.New("a").WithRecipientDomains("contoso.com").{|#0:WithAllAcceptedDomains(true)|}.Build();""",
        Expect("CSDK1003", "AllAcceptedDomains = $true cannot be used with RecipientDomains. "
            + "\"You can't use both.\" (New-OutboundConnector.md, line 200)"));

    [Fact]
    public Task One_of_several_settings_is_needed() => VerifyBodyAsync("""
        OutboundConnector.New("a").{|CSDK1004:WithSenderRewritingEnabled(true)|}.Build();
        OutboundConnector.New("a").WithSenderRewritingEnabled(true).WithComment("why").Build();
        """);

    [Fact]
    public Task A_value_out_of_range_is_reported_where_it_is_written() => VerifyBodyAsync(
        """SendConnector.NewAddressSpaces("a", "contoso.com").WithPort({|#0:70000|}).Build();""",
        Expect("CSDK1005", "Port = 70000 is out of range. The allowed range is 0 to 65535. "
            + "\"The valid range is 0 to 65535.\" (New-SendConnector.md, line 20)"));

    [Fact]
    public Task A_name_that_is_too_long_is_reported_on_its_argument() => VerifyBodyAsync(
        $$"""OutboundConnector.New({|#0:"{{new string('n', 65)}}"|}).Build();""",
        Expect("CSDK1006", "Name has 65 characters, but at most 64 are allowed. "
            + "\"The maximum length is 64 characters.\" (New-OutboundConnector.md, line 60)"));

    [Fact]
    public Task A_list_with_too_many_values_is_reported() => VerifyBodyAsync("""
        SendConnector.NewInternal("a").{|CSDK1006:WithSourceTransportServers("a", "b", "c")|}.Build();
        SendConnector.NewInternal("a").WithSourceTransportServers("a", "b").Build();
        """);

    [Fact]
    public Task A_value_of_a_wrong_format_is_reported() => VerifyBodyAsync(
        """OutboundConnector.New("a").WithRecipientDomains("contoso.com", {|#0:"not a domain"|}).Build();""",
        Expect("CSDK1007", "RecipientDomains = 'not a domain' is not a domain (contoso.com or *.contoso.com). "
            + "\"Valid values are domains.\" (New-OutboundConnector.md, line 300)"));

    [Fact]
    public Task An_enum_member_that_only_another_verb_takes_is_reported() => VerifyBodyAsync(
        """OutboundConnector.New("a").WithTlsSettings({|#0:TlsSettings.CertificateValidation|}).Build();""",
        Expect("CSDK1008", "TlsSettings = 'CertificateValidation' is not an allowed value. "
            + "\"Valid values are: EncryptionOnly, DomainValidation.\" (New-OutboundConnector.md, line 320)"));

    [Fact]
    public Task Reserved_and_deprecated_settings_are_warnings() => VerifyBodyAsync("""
        OutboundConnector.New("a").{|CSDK2002:WithLinkForModifiedConnector(Guid.Empty)|}.Build();
        OutboundConnector.New("a").{|CSDK2003:WithTestMode(true)|}.Build();
        OutboundConnector.New("a").WithTestMode(false).Build();
        """);

    [Fact]
    public Task Rules_that_the_document_words_softly_are_warnings_with_ids_of_their_own() => VerifyBodyAsync("""
        OutboundConnector.New("a").{|CSDK2005:WithCloudServicesMailEnabled(true)|}.Build();
        OutboundConnector.New("a").WithComment({|CSDK2006:"more than ten characters"|}).Build();
        """);

    [Fact]
    public Task A_mandatory_argument_that_is_null_or_empty_is_reported() => VerifyBodyAsync("""
        OutboundConnector.New({|CSDK1001:""|}).Build();
        OutboundConnector.New({|CSDK1001:null!|}).Build();
        SendConnector.{|CSDK1001:NewAddressSpaces("a")|}.Build();
        SendConnector.NewAddressSpaces("a", {|CSDK1001:new AddressSpace[0]|}).Build();
        SendConnector.NewAddressSpaces("a", {|CSDK1001:[]|}).Build();
        """);

    [Fact]
    public Task The_message_for_a_mandatory_parameter_says_what_is_wrong() => VerifyBodyAsync(
        """OutboundConnector.New({|#0:""|}).Build();""", Expect("CSDK1001", "Mandatory parameter Name is empty."));

    [Fact]
    public Task A_switch_that_chooses_the_parameter_set_counts_as_given()
        => VerifyBodyAsync("""SendConnector.NewInternal("a").{|CSDK1003:WithCustom()|}.Build();""");

    [Fact]
    public Task A_switch_that_is_turned_off_is_not_certain_to_count()
        => VerifyBodyAsync("""SendConnector.NewInternal("a").WithCustom(false).Build();""");

    [Fact]
    public Task A_verb_that_changes_a_stored_object_leaves_the_stored_values_open() => VerifyBodyAsync("""
        OutboundConnector.Set("a").WithRouteAllMessagesViaOnPremises(true).Build();
        OutboundConnector.Set("a")
            .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}
            .WithConnectorType(ConnectorType.Partner)
            .Build();
        """);

    [Fact]
    public Task Validate_is_reached_like_Build()
        => VerifyBodyAsync("""var found = OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Validate();""");

    [Fact]
    public Task A_builder_that_is_never_built_is_not_reported()
        => VerifyBodyAsync("""OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true);""");

    [Fact]
    public Task Two_broken_rules_are_two_reports() => VerifyBodyAsync("""
        OutboundConnector.New("a").{|CSDK2003:WithTestMode(true)|}.{|CSDK1002:WithUseMXRecord(false)|}.Build();
        """);

    [Fact]
    public Task A_violation_that_two_builds_reach_is_reported_once() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        b.Validate();
        b.Build();
        """);

    [Fact]
    public Task The_other_setters_and_the_build_are_additional_places() => VerifyBodyAsync(
        """OutboundConnector.New("a").{|#1:WithRecipientDomains("a.com")|}.{|#0:WithAllAcceptedDomains(true)|}.{|#2:Build()|};""",
        new DiagnosticResult("CSDK1003", DiagnosticSeverity.Error).WithLocation(0).WithLocation(1).WithLocation(2)
            .WithMessage("AllAcceptedDomains = $true cannot be used with RecipientDomains. "
                + "\"You can't use both.\" (New-OutboundConnector.md, line 200)"));

    [Fact]
    public Task Two_values_in_the_wrong_order_are_reported_with_both() => VerifyBodyAsync(
        """SendConnector.NewAddressSpaces("a", "b.com").WithMaxQueueSize("1GB").{|#0:WithMaxSize("1025 MB")|}.Build();""",
        Expect("CSDK1009", "MaxSize = 1025 MB must be less than or equal to MaxQueueSize = 1GB. "
            + "\"The queue must be larger.\" (New-SendConnector.md, line 90)"));

    [Fact]
    public Task Two_values_in_the_right_order_or_one_alone_are_fine() => VerifyBodyAsync("""
        SendConnector.NewAddressSpaces("a", "b.com").WithMaxQueueSize("1GB").WithMaxSize("1024 MB").Build();
        SendConnector.NewAddressSpaces("a", "b.com").WithMaxSize("2GB").Build();
        SendConnector.NewAddressSpaces("a", "b.com").WithMaxQueueSize(null).WithMaxSize("2GB").Build();
        SendConnector.NewAddressSpaces("a", "b.com").WithMaxQueueSize(text).WithMaxSize("2GB").Build();
        """);

    [Fact]
    public Task Two_values_that_the_document_advises_to_order_are_a_warning() => VerifyBodyAsync("""
        SendConnector.NewAddressSpaces("a", "b.com").{|CSDK2006:WithMaxQueueSize("1GB")|}.WithMaxMessageSize("2GB").Build();
        SendConnector.NewAddressSpaces("a", "b.com").{|CSDK2006:WithMaxQueueSize("1GB")|}
            .WithMaxMessageSize("unlimited").Build();
        """);

    [Fact]
    public Task A_value_from_which_on_another_setting_is_required_is_reported() => VerifyBodyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com").WithLimit(50).Build();
        SendConnector.NewAddressSpaces("a", "b.com").WithLimit(number).Build();
        SendConnector.NewAddressSpaces("a", "b.com").WithLimit(51).WithCustom().Build();
        SendConnector.NewAddressSpaces("a", "b.com").{|#0:WithLimit(51)|}.Build();
        """,
        Expect("CSDK1002", "Limit = 51 requires Custom, but Custom is not set. "
            + "\"From 51 on you need Custom.\" (New-SendConnector.md, line 92)"));

    [Fact]
    public Task A_number_of_values_that_excludes_another_setting_is_reported() => VerifyBodyAsync(
        """
        SendConnector.NewInternal("a").WithSourceTransportServers("x").WithContainer("c").Build();
        SendConnector.NewInternal("a").WithSourceTransportServers(list).WithContainer("c").Build();
        SendConnector.NewInternal("a").{|#0:WithSourceTransportServers("x", "y")|}.WithContainer("c").Build();
        """,
        Expect("CSDK1003", "2 or more values of SourceTransportServers cannot be used with Container. "
            + "\"Not with several servers.\" (New-SendConnector.md, line 93)"));

    [Fact]
    public Task A_format_that_another_setting_asks_for_is_reported_with_its_condition() => VerifyBodyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com").WithContainer("Rooms").Build();
        SendConnector.NewAddressSpaces("a", "b.com").WithCustom().WithContainer("OU=Rooms,DC=b,DC=com").Build();
        SendConnector.NewAddressSpaces("a", "b.com").{|#0:WithCustom()|}.WithContainer("Rooms").Build();
        """,
        Expect("CSDK1007", "With Custom, Container = 'Rooms' is not a distinguished name (CN=name,DC=domain). "
            + "\"With Custom, only the DN.\" (New-SendConnector.md, line 94)"));

    [Fact]
    public Task A_range_that_another_setting_asks_for_is_reported_with_its_condition() => VerifyBodyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com").WithCustom().WithLimit(100).Build();
        SendConnector.NewAddressSpaces("a", "b.com").{|#0:WithCustom()|}.WithLimit(101).Build();
        """,
        Expect("CSDK1005", "With Custom, Limit = 101 is out of range. The allowed range is 1 to 100. "
            + "\"With Custom, up to 100.\" (New-SendConnector.md, line 95)"));

    private static DiagnosticResult Expect(string id, string message) => Expect(id, DiagnosticSeverity.Error, message);

    private static DiagnosticResult Expect(string id, DiagnosticSeverity severity, string message)
        => new DiagnosticResult(id, severity)
            .WithLocation(0)
            .WithMessage(message)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
}
