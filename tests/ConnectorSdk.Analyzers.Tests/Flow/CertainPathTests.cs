using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>A violation on every path is reported, however the code is written.</summary>
public sealed class CertainPathTests
{
    [Fact]
    public Task Statements_on_a_local_are_like_a_chain() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        b.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        b.Build();
        """);

    [Fact]
    public Task A_chain_over_several_lines_is_reported_at_its_setter() => VerifyBodyAsync("""
        var command = OutboundConnector
            .New("a")
            .{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}
            .WithComment("c")
            .Build();
        """);

    [Fact]
    public Task Assigning_the_result_of_a_setter_keeps_the_builder() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        b = b.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        b = b.WithComment("c");
        b.Build();
        """);

    [Fact]
    public Task Two_locals_for_one_builder_share_what_is_set() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        var c = b;
        c.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        b.Build();
        """);

    [Fact]
    public Task A_setting_through_an_alias_mends_the_builder() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true);
        var c = b;
        c.WithConnectorType(ConnectorType.OnPremises);
        b.Build();
        """);

    [Fact]
    public Task A_reassigned_local_is_the_new_builder() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true);
        b = OutboundConnector.New("b");
        b.Build();
        b = OutboundConnector.New("c").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        b.Build();
        """);

    [Fact]
    public Task The_last_value_of_a_parameter_counts() => VerifyBodyAsync("""
        OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true).WithRouteAllMessagesViaOnPremises(false).Build();
        OutboundConnector.New("a").WithUseMXRecord(true).{|CSDK1002:WithUseMXRecord(false)|}.Build();
        """);

    [Fact]
    public Task What_is_set_after_the_build_does_not_count() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        b.Build();
        b.WithRouteAllMessagesViaOnPremises(true);
        """);

    [Fact]
    public Task The_same_setting_on_both_branches_is_certain() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        if (condition)
        {
            b.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        }
        else
        {
            b.WithRouteAllMessagesViaOnPremises(true).WithComment("c");
        }

        b.Build();
        """);

    [Fact]
    public Task A_build_inside_a_branch_is_reported_with_what_holds_there() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        if (condition)
        {
            b.Build();
        }
        else
        {
            b.WithConnectorType(ConnectorType.OnPremises).Build();
        }
        """);

    [Fact]
    public Task A_builder_chosen_by_a_condition_is_reported_if_both_are_wrong() => VerifyBodyAsync("""
        var b = condition ? OutboundConnector.New("a") : OutboundConnector.New("b").WithComment("c");
        b.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.Build();
        """);

    [Fact]
    public Task A_builder_chosen_by_a_switch_expression_is_reported_if_all_are_wrong() => VerifyBodyAsync("""
        var b = number switch { 0 => OutboundConnector.New("a"), _ => OutboundConnector.New("b") };
        b.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.Build();
        """);

    [Fact]
    public Task A_builder_of_a_loop_is_a_new_one_each_time() => VerifyBodyAsync("""
        foreach (var item in list)
        {
            var b = OutboundConnector.New("a").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
            b.Build();
            b.WithConnectorType(ConnectorType.OnPremises);
        }
        """);

    [Fact]
    public Task A_builder_from_before_a_loop_stays_wrong_through_it() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        for (var i = 0; i < number; i++)
        {
            b.WithComment("c");
        }

        b.Build();
        """);

    [Fact]
    public Task A_builder_in_a_using_block_stays_known_after_it() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        using (var stream = new System.IO.MemoryStream())
        {
            b.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        }

        b.Build();
        """);

    [Fact]
    public Task A_finally_block_sees_what_both_ways_have_in_common() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        try
        {
            b.WithComment("c");
        }
        finally
        {
            b.Build();
        }
        """);

    [Fact]
    public Task What_a_finally_block_sets_holds_afterwards() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true);
        try
        {
            Console.WriteLine();
        }
        finally
        {
            b.WithConnectorType(ConnectorType.OnPremises);
        }

        b.Build();
        """);

    [Fact]
    public Task A_conditional_access_of_a_builder_is_a_plain_one() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        b?.{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        b?.Build();
        """);

    [Fact]
    public Task A_null_check_does_not_hide_a_builder() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|};
        if (b != null && b is not null)
        {
            b.Build();
        }
        """);

    [Fact]
    public Task Lambdas_and_local_functions_are_analysed_on_their_own() => VerifyBodyAsync("""
        Func<CmdletCommand> make = () => OutboundConnector.New("a").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.Build();
        CmdletCommand Make() => OutboundConnector.New("a").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.Build();
        var made = list.Select(item => OutboundConnector.New(item).{|CSDK1002:WithUseMXRecord(false)|}.Build());
        """);

    [Fact]
    public Task Fields_properties_and_constructors_are_analysed() => VerifyAsync("""
        using Sample;
        using CmdletCommand = ConnectorSdk.CmdletCommand;

        class Code
        {
            private readonly CmdletCommand _command = OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();

            public Code(CmdletCommand command) { }

            public Code() : this(OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build()) { }

            public CmdletCommand Command { get; } = OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();

            public CmdletCommand Other => OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();
        }
        """);

    [Fact]
    public async Task Top_level_statements_are_analysed()
    {
        var test = Create<BuilderRulesAnalyzer>("""
            using Sample;

            OutboundConnector.New("a").{|CSDK1002:WithUseMXRecord(false)|}.Build();
            """);
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_parameter_that_is_assigned_a_builder_is_known() => VerifyBodyAsync("""
        parameter = OutboundConnector.New("a");
        parameter.{|CSDK1002:WithUseMXRecord(false)|}.Build();
        """);

    [Fact]
    public Task A_builder_is_known_through_a_base_type() => VerifyBodyAsync("""
        SendConnector.NewBuilder<SendConnector.NewAddressSpacesBuilder> b = SendConnector.NewAddressSpaces("a", "contoso.com");
        b.WithPort({|CSDK1005:-1|}).Build();
        """);

    [Fact]
    public Task Asynchronous_code_is_analysed() => VerifyBodyAsync("""
        var b = OutboundConnector.New("a");
        await Task.Delay(1);
        b.{|CSDK1002:WithUseMXRecord(false)|};
        await Task.Delay(1);
        b.Build();
        """);
}
