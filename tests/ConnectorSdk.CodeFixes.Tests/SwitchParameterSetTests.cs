using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.SwitchParameterSetCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>
/// A <c>With</c> call of another parameter set changes the entry method if all of its mandatory parameters are set.
/// </summary>
public sealed class SwitchParameterSetTests
{
    [Fact]
    public Task The_calls_of_mandatory_parameters_become_arguments() => VerifyAsync(
        """SendConnector.NewInternal("a").{|CS1061:WithAddressSpaces|}("b.com", "c.com").WithDNSRoutingEnabled(true).Build();""",
        """SendConnector.NewAddressSpaces("a", "b.com", "c.com").WithInternal().WithDNSRoutingEnabled(true).Build();""",
        "Use NewAddressSpaces");

    [Fact]
    public Task A_chain_over_several_lines_keeps_its_layout_and_comments() => VerifyAsync(
        """
        SendConnector.NewInternal("a") // name
            // the default
            .WithPort(25)
            .{|CS1061:WithAddressSpaces|}("b.com")
            .WithDNSRoutingEnabled(true) // routed
            .Build();
        """,
        """
        SendConnector.NewAddressSpaces("a", "b.com").WithInternal() // name
            // the default
            .WithPort(25)
            .WithDNSRoutingEnabled(true) // routed
            .Build();
        """);

    [Fact]
    public Task A_builder_in_a_variable_is_switched_where_it_starts() => VerifyAsync(
        """
        var b = SendConnector.NewInternal("a");
        b.{|CS1061:WithAddressSpaces|}("b.com");
        b.WithPort(25);
        b.Build();
        """,
        """
        var b = SendConnector.NewAddressSpaces("a", "b.com").WithInternal();
        b.WithPort(25);
        b.Build();
        """);

    /// <summary>The variable contains the command, not the builder.</summary>
    [Theory]
    [InlineData("var x = ", "")]
    [InlineData("var x = ", ".ToPowerShell()")]
    [InlineData("object x = ", "")]
    [InlineData("_ = ", "")]
    [InlineData("Console.WriteLine(", ")")]
    public Task A_chain_whose_command_goes_somewhere_is_switched(string before, string after) => VerifyAsync(
        $$"""{{before}}SendConnector.NewInternal("a").{|CS1061:WithAddressSpaces|}("b.com").Build(){{after}};""",
        $"""{before}SendConnector.NewAddressSpaces("a", "b.com").WithInternal().Build(){after};""");

    [Fact]
    public Task Every_chain_is_switched_at_once() => VerifyAsync(
        """
        SendConnector.NewInternal("a").{|CS1061:WithAddressSpaces|}("b.com").Build();
        SendConnector.NewInternal("b").{|CS1061:WithAddressSpaces|}("c.com").Build();
        """,
        """
        SendConnector.NewAddressSpaces("a", "b.com").WithInternal().Build();
        SendConnector.NewAddressSpaces("b", "c.com").WithInternal().Build();
        """);

    [Fact]
    public Task A_mandatory_parameter_that_is_not_given_leaves_the_set_out()
        => VerifyNoFixAsync("""SendConnector.NewInternal("a").{|CS1061:WithDNSRoutingEnabled|}(true).Build();""");

    [Fact]
    public Task A_setter_that_no_set_has_has_no_fix()
        => VerifyNoFixAsync("""SendConnector.NewInternal("a").{|CS1061:WithColour|}("red").Build();""");

    [Fact]
    public Task A_builder_that_is_passed_on_has_no_fix() => VerifyNoFixAsync(
        """
        var b = SendConnector.NewInternal("a");
        b.{|CS1061:WithAddressSpaces|}("b.com");
        Keep(b);
        void Keep(SendConnector.NewInternalBuilder builder) => builder.Build();
        """);

    [Fact]
    public Task A_variable_of_a_named_type_has_no_fix() => VerifyNoFixAsync(
        """
        SendConnector.NewInternalBuilder b = SendConnector.NewInternal("a").{|CS1061:WithAddressSpaces|}("b.com");
        b.Build();
        """);

    [Fact]
    public Task Missing_members_of_other_types_have_no_fix()
        => VerifyNoFixAsync("""_ = "text".{|CS1061:WithAddressSpaces|}("b.com");""");
}
