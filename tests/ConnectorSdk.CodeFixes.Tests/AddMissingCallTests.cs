using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.AddMissingCallCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>The missing <c>With</c> call is added in the right position and in the layout of the surrounding code.</summary>
public sealed class AddMissingCallTests
{
    [Fact]
    public Task A_call_is_added_to_a_chain_on_one_line() => VerifyAsync(
        """
        OutboundConnector.New("a").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.Build();
        """,
        """
        OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true).WithConnectorType(ConnectorType.OnPremises).Build();
        """,
        "Add .WithConnectorType(OnPremises)");

    [Fact]
    public Task A_call_is_added_before_the_command_is_run() => VerifyAsync(
        """
        var b = OutboundConnector.New("a");
        b.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        b.InvokeAsync(null!);
        """,
        """
        var b = OutboundConnector.New("a");
        b.WithRouteAllMessagesViaOnPremises(true).WithConnectorType(ConnectorType.OnPremises);
        b.InvokeAsync(null!);
        """,
        "Add .WithConnectorType(OnPremises)");

    [Fact]
    public Task A_switch_that_a_large_value_requires_is_added() => VerifyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com").{|CSDK1002:WithLimit(60)|}.Build();
        """,
        """
        SendConnector.NewAddressSpaces("a", "b.com").WithLimit(60).WithCustom().Build();
        """);

    [Fact]
    public Task A_call_is_added_to_a_statement() => VerifyAsync(
        """
        var b = OutboundConnector.New("a");
        b.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}; // why
        b.Build();
        """,
        """
        var b = OutboundConnector.New("a");
        b.WithRouteAllMessagesViaOnPremises(true).WithConnectorType(ConnectorType.OnPremises); // why
        b.Build();
        """);

    [Fact]
    public Task A_call_in_a_chain_over_several_lines_gets_its_own_line() => VerifyAsync(
        """
        OutboundConnector.New("a")
            .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}
            .WithComment("c")
            .Build();
        """,
        """
        OutboundConnector.New("a")
            .WithRouteAllMessagesViaOnPremises(true)
            .WithConnectorType(ConnectorType.OnPremises)
            .WithComment("c")
            .Build();
        """);

    [Fact]
    public Task A_comment_stays_with_the_call_that_it_belongs_to() => VerifyAsync(
        """
        OutboundConnector.New("a")
            // All mail goes through us.
            .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|} // as agreed
            .Build();
        """,
        """
        OutboundConnector.New("a")
            // All mail goes through us.
            .WithRouteAllMessagesViaOnPremises(true) // as agreed
            .WithConnectorType(ConnectorType.OnPremises)
            .Build();
        """);

    [Fact]
    public Task A_call_at_the_end_of_a_chain_over_several_lines_gets_its_own_line() => VerifyAsync(
        """
        var b = OutboundConnector
            .New("a")
            .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        b.Build();
        """,
        """
        var b = OutboundConnector
            .New("a")
            .WithRouteAllMessagesViaOnPremises(true)
            .WithConnectorType(ConnectorType.OnPremises);
        b.Build();
        """);

    [Fact]
    public Task A_call_is_added_after_a_conditional_access() => VerifyAsync(
        """
        var b = OutboundConnector.New("a");
        b?.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        b!.Build();
        """,
        """
        var b = OutboundConnector.New("a");
        b?.WithRouteAllMessagesViaOnPremises(true).WithConnectorType(ConnectorType.OnPremises);
        b!.Build();
        """);

    [Fact]
    public Task A_setting_without_effect_gets_what_it_needs() => VerifyAsync(
        """OutboundConnector.New("a").{|CSDK2001:WithTlsDomain("contoso.com")|}.Build();""",
        """OutboundConnector.New("a").WithTlsDomain("contoso.com").WithTlsSettings(TlsSettings.DomainValidation).Build();""",
        "Add .WithTlsSettings(DomainValidation)");

    [Fact]
    public Task A_combination_that_is_advised_against_gets_what_it_needs() => VerifyAsync(
        """OutboundConnector.New("a").{|CSDK2005:WithCloudServicesMailEnabled(true)|}.Build();""",
        """OutboundConnector.New("a").WithCloudServicesMailEnabled(true).WithConnectorType(ConnectorType.OnPremises).Build();""");

    [Fact]
    public Task A_switch_is_added_without_an_argument() => VerifyAsync(
        """OutboundConnector.New("a").{|CSDK1002:WithAdminDisplayName("n")|}.Build();""",
        """OutboundConnector.New("a").WithAdminDisplayName("n").WithForced().Build();""",
        "Add .WithForced()");

    [Fact]
    public Task A_parameter_whose_value_is_not_certain_has_no_fix()
        => VerifyNoFixAsync("""OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();""");

    [Fact]
    public Task Settings_that_exclude_each_other_have_no_fix()
        => VerifyNoFixAsync("""
        OutboundConnector.New("a").{|CSDK1003:WithAllAcceptedDomains(true)|}.WithRecipientDomains("a.com").Build();
        """);

    [Fact]
    public Task A_value_that_two_paths_set_has_no_fix() => VerifyNoFixAsync(
        """
        var b = OutboundConnector.New("a");
        _ = condition ? b.WithConnectorType(ConnectorType.Partner) : b.WithConnectorType(ConnectorType.Partner);
        b.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.Build();
        """);

    [Fact]
    public Task All_occurrences_are_fixed_at_once() => VerifyAsync(
        """
        OutboundConnector.New("a").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.Build();
        OutboundConnector.New("b")
            .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}
            .Build();
        """,
        """
        OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true).WithConnectorType(ConnectorType.OnPremises).Build();
        OutboundConnector.New("b")
            .WithRouteAllMessagesViaOnPremises(true)
            .WithConnectorType(ConnectorType.OnPremises)
            .Build();
        """);

    [Fact]
    public Task Names_are_as_long_as_the_place_needs() => RunAsync(
        """
        class Code
        {
            object Run() => Sample.OutboundConnector.New("a").{|CSDK2001:WithTlsDomain("b.com")|}.Build();
        }
        """,
        """
        class Code
        {
            object Run() => Sample.OutboundConnector.New("a").WithTlsDomain("b.com")
                .WithTlsSettings(Sample.OutboundConnector.TlsSettings.DomainValidation).Build();
        }
        """.Replace("\n        .With", ".With", StringComparison.Ordinal),
        null);

    [Fact]
    public Task Several_missing_calls_of_one_chain_are_added_at_once() => VerifyAsync(
        """
        OutboundConnector.New("a")
            .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}
            .{|CSDK1002:WithAdminDisplayName("n")|}
            .{|CSDK2001:WithTlsDomain("contoso.com")|} // last
            .Build();
        """,
        """
        OutboundConnector.New("a")
            .WithRouteAllMessagesViaOnPremises(true)
            .WithConnectorType(ConnectorType.OnPremises)
            .WithAdminDisplayName("n")
            .WithForced()
            .WithTlsDomain("contoso.com") // last
            .WithTlsSettings(TlsSettings.DomainValidation)
            .Build();
        """);

    [Fact]
    public Task A_call_that_two_settings_require_is_added_once() => VerifyAsync(
        """
        OutboundConnector.New("a")
            .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}
            .{|CSDK2005:WithCloudServicesMailEnabled(true)|}
            .Build();
        """,
        """
        OutboundConnector.New("a")
            .WithRouteAllMessagesViaOnPremises(true)
            .WithConnectorType(ConnectorType.OnPremises)
            .WithCloudServicesMailEnabled(true)
            .Build();
        """);

    [Fact]
    public Task A_call_that_would_break_another_rule_is_not_offered() => VerifyNoFixAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com").{|CSDK1002:WithLimit(60)|}.WithInternal().Build();
        """);

    /// <summary>
    /// The document excludes the parameter by the default value of another parameter, which then gets the opposite value.
    /// </summary>
    [Fact]
    public Task A_setting_that_a_default_value_excludes_gets_the_opposite_value() => VerifyAsync(
        """_ = Lamp.New("a").{|CSDK1003:WithReserve("r")|}.Build();""",
        """_ = Lamp.New("a").WithReserve("r").WithBattery(true).Build();""",
        "Add .WithBattery(true)");

    [Theory]
    [InlineData("""_ = Lamp.New("a").{|CSDK1003:WithBattery(false)|}.WithReserve("r").Build();""")]
    [InlineData("""_ = Lamp.New("a").{|CSDK1002:WithOffline()|}.Build();""")]
    public Task A_contradiction_and_a_call_that_turns_something_off_are_left_to_people(string statement)
        => VerifyNoFixAsync(statement);

    [Fact]
    public Task A_setting_that_a_called_function_makes_has_no_fix() => VerifyNoFixAsync(
        """
        var b = Lamp.New("a");
        {|CSDK1002:Dim()|};
        b.Build();
        void Dim() => b.WithDimmed(true);
        """);

    [Fact]
    public Task A_setting_on_either_of_two_paths_has_no_fix() => VerifyNoFixAsync(
        """
        var b = Lamp.New("a");
        if (condition) { b.{|CSDK1002:WithDimmed(true)|}; } else { b.WithDimmed(true); }
        b.Build();
        """);

    [Fact]
    public void The_provider_fixes_the_diagnostics_of_requirements()
        => Assert.Equal(
            ["CSDK1002", "CSDK1003", "CSDK2001", "CSDK2005"], new AddMissingCallCodeFixProvider().FixableDiagnosticIds);
}
