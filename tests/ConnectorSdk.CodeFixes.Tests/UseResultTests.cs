using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.UseResultCodeFixProvider>;
using static ConnectorSdk.CodeFixes.UseResultCodeFixProvider;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>CSDK3002: the result is assigned to a variable or explicitly discarded.</summary>
public sealed class UseResultTests
{
    [Theory]
    [InlineData(AssignKey, "var command = ", "Assign the result to 'command'")]
    [InlineData(DiscardKey, "_ = ", "Assign the result to a discard")]
    public Task A_command_is_assigned_or_discarded(string key, string start, string title) => VerifyAsync(
        """
        Lamp.New("a") // hall
            .WithSensor()
            .{|CSDK3002:Build()|};
        """,
        $"""
        {start}Lamp.New("a") // hall
            .WithSensor()
            .Build();
        """,
        title,
        key);

    [Fact]
    public Task A_list_of_violations_is_assigned() => VerifyAsync(
        """Lamp.New("a").{|CSDK3002:Validate()|};""",
        """var violations = Lamp.New("a").Validate();""",
        "Assign the result to 'violations'");

    [Fact]
    public Task A_variable_has_a_name_of_its_own() => VerifyAsync(
        """
        foreach (var command in new[] { 1, 2 }) { Console.WriteLine(command); }
        Lamp.New("a").{|CSDK3002:Build()|};
        """,
        """
        foreach (var command in new[] { 1, 2 }) { Console.WriteLine(command); }
        var command2 = Lamp.New("a").Build();
        """,
        key: AssignKey);

    [Fact]
    public Task A_statement_without_a_block_cannot_declare_a_variable() => VerifyAsync(
        """if (condition) Lamp.New("a").{|CSDK3002:Build()|};""",
        """if (condition) _ = Lamp.New("a").Build();""",
        "Assign the result to a discard");

    [Theory]
    [InlineData("""if (condition) Lamp.New("a").{|CSDK3002:Validate()|};""")]
    [InlineData("""void F(int _) { if (condition) Lamp.New("a").{|CSDK3002:Build()|}; } F(1);""")]
    public Task Nothing_is_offered_where_neither_is_possible(string statement) => VerifyNoFixAsync(statement);

    [Fact]
    public void Nothing_is_discarded_unattended() => Assert.Null(new UseResultCodeFixProvider().GetFixAllProvider());
}
