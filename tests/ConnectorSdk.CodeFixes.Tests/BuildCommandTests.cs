using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.BuildCommandCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>CSDK3003: the command is built after the last call on the builder.</summary>
public sealed class BuildCommandTests
{
    [Fact]
    public Task A_chain_is_built() => VerifyAsync(
        """Lamp.{|CSDK3003:New("a")|}.WithSensor();""",
        """var command = Lamp.New("a").WithSensor().Build();""",
        "Build the command");

    [Fact]
    public Task A_chain_over_several_lines_is_built_in_a_line_of_its_own() => VerifyAsync(
        """
        Lamp.{|CSDK3003:New("a")|}
            // detects
            .WithSensor(); // motion
        """,
        """
        var command = Lamp.New("a")
            // detects
            .WithSensor() // motion
            .Build();
        """);

    [Fact]
    public Task A_builder_in_a_variable_is_built_after_its_last_use() => VerifyAsync(
        """
        var lamp = Lamp.{|CSDK3003:New("a")|};
        if (condition)
        {
            lamp.WithSensor();
        } // detects
        Console.WriteLine();
        """,
        """
        var lamp = Lamp.New("a");
        if (condition)
        {
            lamp.WithSensor();
        } // detects
        var command = lamp.Build();
        Console.WriteLine();
        """);

    [Fact]
    public Task A_builder_that_is_only_declared_is_built_behind() => VerifyAsync(
        """var lamp = Lamp.{|CSDK3003:New("a")|}.WithSensor(); Console.WriteLine();""",
        """var lamp = Lamp.New("a").WithSensor(); var command = lamp.Build(); Console.WriteLine();""");

    [Fact]
    public Task A_chain_that_cannot_declare_a_variable_has_no_fix()
        => VerifyNoFixAsync("""if (condition) Lamp.{|CSDK3003:New("a")|}.WithSensor();""");

    [Fact]
    public void No_command_is_built_unattended() => Assert.Null(new BuildCommandCodeFixProvider().GetFixAllProvider());
}
