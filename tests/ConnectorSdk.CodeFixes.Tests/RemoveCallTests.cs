using static ConnectorSdk.CodeFixes.RemoveCallCodeFixProvider;
using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.RemoveCallCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>Either of two calls that exclude each other is removed, and the surrounding code doesn't change.</summary>
public sealed class RemoveCallTests
{
    [Theory]
    [InlineData(RemoveConditionKey, ".WithRecipientDomains(\"b.com\")", "Remove .WithAllAcceptedDomains")]
    [InlineData(RemoveExcludedKey, ".WithAllAcceptedDomains(true)", "Remove .WithRecipientDomains")]
    public Task Either_call_is_removed_from_a_chain_on_one_line(string key, string rest, string title) => VerifyAsync(
        """OutboundConnector.New("a").{|CSDK1003:WithAllAcceptedDomains(true)|}.WithRecipientDomains("b.com").Build();""",
        $"""OutboundConnector.New("a"){rest}.Build();""",
        title,
        key);

    [Theory]
    [InlineData(RemoveConditionKey, "WithInternal")]
    [InlineData(RemoveExcludedKey, "WithCustom")]
    public Task Either_call_is_removed_with_its_line(string key, string rest) => VerifyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com")
            .{|CSDK1003:WithCustom()|}
            .WithInternal()
            .WithPort(25)
            .Build();
        """,
        $"""
        SendConnector.NewAddressSpaces("a", "b.com")
            .{rest}()
            .WithPort(25)
            .Build();
        """,
        key: key);

    [Fact]
    public Task The_comments_of_a_removed_call_go_with_it_and_all_others_stay() => VerifyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com") // first
            // Custom, as agreed.
            .{|CSDK1003:WithCustom()|} // or not
            // Internal, too.
            .WithInternal()
            .Build();
        """,
        """
        SendConnector.NewAddressSpaces("a", "b.com") // first
            // Internal, too.
            .WithInternal()
            .Build();
        """,
        key: RemoveConditionKey);

    [Fact]
    public Task The_last_call_of_a_chain_leaves_the_semicolon_where_the_chain_ends() => VerifyAsync(
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com")
            .{|CSDK1003:WithCustom()|}
            .WithInternal();
        b.Build();
        """,
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com")
            .WithCustom();
        b.Build();
        """,
        key: RemoveExcludedKey);

    [Theory]
    [InlineData(RemoveConditionKey, "WithInternal")]
    [InlineData(RemoveExcludedKey, "WithCustom")]
    public Task Either_statement_is_removed(string key, string rest) => VerifyAsync(
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com");
        b.{|CSDK1003:WithCustom()|};
        b.WithInternal();
        b.Build();
        """,
        $"""
        var b = SendConnector.NewAddressSpaces("a", "b.com");
        b.{rest}();
        b.Build();
        """,
        key: key);

    [Theory]
    [InlineData(RemoveConditionKey, "WithInternal")]
    [InlineData(RemoveExcludedKey, "WithCustom")]
    public Task Either_reassignment_is_removed(string key, string rest) => VerifyAsync(
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com");
        b = b.{|CSDK1003:WithCustom()|};
        b = b.WithInternal();
        b.Build();
        """,
        $"""
        var b = SendConnector.NewAddressSpaces("a", "b.com");
        b = b.{rest}();
        b.Build();
        """,
        key: key);

    [Fact]
    public Task The_comments_of_a_removed_statement_go_with_it() => VerifyAsync(
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com");
        // Custom, as agreed.
        b.{|CSDK1003:WithCustom()|}; // or not
        b.WithInternal().Build();
        """,
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com");
        b.WithInternal().Build();
        """,
        key: RemoveConditionKey);

    [Fact]
    public Task Chains_that_are_discarded_are_different_builders() => VerifyAsync(
        """
        _ = Lamp.New("a").WithSensor().Build();
        _ = Lamp.New("b").{|CSDK2005:WithSensor()|}.WithDelay(5).Build();
        """,
        """
        _ = Lamp.New("a").WithSensor().Build();
        _ = Lamp.New("b").WithDelay(5).Build();
        """,
        key: RemoveConditionKey);

    [Fact]
    public Task A_statement_keeps_its_other_calls() => VerifyAsync(
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com");
        b.WithPort(25).{|CSDK1003:WithCustom()|};
        b?.WithInternal().WithLimit(5);
        b!.Build();
        """,
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com");
        b.WithPort(25).WithCustom();
        b?.WithLimit(5);
        b!.Build();
        """,
        key: RemoveExcludedKey);

    [Fact]
    public Task A_conditional_call_alone_goes_with_its_statement() => VerifyAsync(
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com");
        b?.{|CSDK1003:WithCustom()|};
        b!.WithInternal();
        b.Build();
        """,
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com");
        b!.WithInternal();
        b.Build();
        """,
        key: RemoveConditionKey);

    [Theory]
    [InlineData(RemoveConditionKey, """WithContainer("c")""")]
    [InlineData(RemoveExcludedKey, """WithSourceTransportServers("a", "b")""")]
    public Task A_condition_on_a_value_is_removed_or_what_it_excludes(string key, string rest) => VerifyAsync(
        """SendConnector.NewInternal("a").WithContainer("c").{|CSDK1003:WithSourceTransportServers("a", "b")|}.Build();""",
        $"""SendConnector.NewInternal("a").{rest}.Build();""",
        key: key);

    /// <summary>Only the user knows which of the two calls was intended.</summary>
    [Fact]
    public void Neither_is_removed_unattended() => Assert.Null(new RemoveCallCodeFixProvider().GetFixAllProvider());

    /// <summary>The alternative to adding the missing call.</summary>
    [Theory]
    [InlineData("CSDK1002", "WithDimmed(true)")]
    [InlineData("CSDK1002", "WithWired(true)")]
    [InlineData("CSDK1004", "WithFixing(\"f\")")]
    [InlineData("CSDK2001", "WithTimer(true)")]
    public Task A_setting_that_requires_a_missing_one_is_removed(string id, string call) => VerifyAsync(
        $$"""_ = Lamp.New("a").{|{{id}}:{{call}}|}.WithDelay(5).Build();""",
        """_ = Lamp.New("a").WithDelay(5).Build();""",
        $"Remove .{call[..call.IndexOf('(', StringComparison.Ordinal)]}",
        RemoveConditionKey);

    [Fact]
    public Task A_setting_that_a_default_value_excludes_is_removed() => VerifyAsync(
        """_ = Lamp.New("a").{|CSDK1003:WithReserve("r")|}.Build();""",
        """_ = Lamp.New("a").Build();""",
        "Remove .WithReserve");

    [Fact]
    public Task What_the_entry_method_sets_cannot_be_removed_but_the_other_can() => VerifyAsync(
        """SendConnector.NewInternal("a").{|CSDK1003:WithCustom()|}.Build();""",
        """SendConnector.NewInternal("a").Build();""",
        "Remove .WithCustom");

    [Fact]
    public Task A_setting_that_another_one_requires_is_not_removed() => VerifyNoFixAsync(
        """SendConnector.NewInternal("a").{|CSDK1003:WithCustom()|}.WithLimit(60).Build();""");

    [Fact]
    public Task A_setting_that_is_set_twice_is_not_removed() => VerifyNoFixAsync(
        """
        var b = SendConnector.NewInternal("a").WithCustom();
        b.{|CSDK1003:WithCustom()|}.Build();
        """);

    [Fact]
    public Task A_setting_of_a_builder_that_a_method_returns_is_not_removed_if_it_is_set_before() => VerifyNoFixAsync(
        """
        var b = SendConnector.NewInternal("a").WithCustom();
        Same(b).{|CSDK1003:WithCustom()|}.Build();
        static SendConnector.NewInternalBuilder Same(SendConnector.NewInternalBuilder x) => x;
        """);

    [Theory]
    [InlineData("var other = b;")]
    [InlineData("if (b is not SendConnector.NewInternalBuilder other) return;")]
    [InlineData("var first = (SendConnector.NewInternalBuilder)b; var other = condition ? first : b;")]
    [InlineData("SendConnector.NewInternalBuilder other; other = b.WithPort(25);")]
    public Task A_setting_is_not_removed_if_it_is_set_before_by_another_name(string alias) => VerifyNoFixAsync(
        $$"""
        var b = SendConnector.NewInternal("a").WithCustom();
        {{alias}}
        other.{|CSDK1003:WithCustom()|}.Build();
        """);

    [Fact]
    public Task A_setting_is_removed_if_another_builder_has_it_too() => VerifyAsync(
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com").WithCustom();
        _ = b.Build();
        var other = SendConnector.NewInternal("b");
        other.{|CSDK1003:WithCustom()|}.Build();
        """,
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com").WithCustom();
        _ = b.Build();
        var other = SendConnector.NewInternal("b");
        other.Build();
        """);

    [Fact]
    public Task Every_exclusion_of_one_chain_can_be_repaired() => VerifyAsync(
        """
        SendConnector.NewAddressSpaces("a", "b.com")
            .{|CSDK1003:WithCustom()|}
            .WithInternal()
            .WithContainer("CN=c,DC=d")
            .{|CSDK1003:WithSourceTransportServers("a", "b")|}
            .Build();
        OutboundConnector.New("a").{|CSDK1003:WithAllAcceptedDomains(true)|}.WithRecipientDomains("b.com").Build();
        """,
        """
        SendConnector.NewAddressSpaces("a", "b.com")
            .WithInternal()
            .WithContainer("CN=c,DC=d")
            .Build();
        OutboundConnector.New("a").WithRecipientDomains("b.com").Build();
        """,
        key: RemoveConditionKey);

    [Theory]
    [InlineData(RemoveConditionKey, "WithIndoor")]
    [InlineData(RemoveExcludedKey, "WithOutdoor")]
    public Task Two_rules_that_say_the_same_are_reported_and_repaired_once(string key, string rest) => VerifyAsync(
        """
        Lamp.New("a")
            .{|CSDK1003:WithOutdoor()|}
            .WithIndoor()
            .Build();
        """,
        $"""
        Lamp.New("a")
            .{rest}()
            .Build();
        """,
        key: key);

    [Fact]
    public void The_provider_fixes_the_diagnostics_of_settings_that_need_or_exclude_each_other()
        => Assert.Equal(
            ["CSDK1002", "CSDK1003", "CSDK1004", "CSDK2001", "CSDK2005"], new RemoveCallCodeFixProvider().FixableDiagnosticIds);

    [Fact]
    public Task A_call_on_a_builder_from_elsewhere_is_removed() => VerifyAsync(
        """void F(NewBuilder b) => b.{|CSDK1003:WithAllAcceptedDomains(true)|}.WithRecipientDomains("contoso.com").Build();""",
        """void F(NewBuilder b) => b.WithRecipientDomains("contoso.com").Build();""",
        key: RemoveConditionKey);
}
