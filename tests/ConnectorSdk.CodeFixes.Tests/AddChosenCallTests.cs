using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.AddChosenCallCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>A call is added only individually if the user has to choose it or its value.</summary>
public sealed class AddChosenCallTests
{
    /// <summary>Without an argument, a call with a list would compile and set an empty list.</summary>
    [Fact]
    public Task A_required_call_without_a_known_value_has_a_placeholder_that_does_not_compile() => VerifyAsync(
        """_ = Lamp.New("a").{|CSDK1002:WithWired(true)|}.Build();""",
        """_ = Lamp.New("a").WithWired(true).WithCable({|CS0103:cable|}).Build();""",
        "Add .WithCable(...) with a placeholder value");

    [Fact]
    public Task A_placeholder_is_never_the_name_of_something() => VerifyAsync(
        """
        var (cable, cableValue) = ("c", 5);
        _ = Lamp.New(cable + cableValue)
            .{|CSDK1002:WithWired(true)|} // a must
            .Build();
        """,
        """
        var (cable, cableValue) = ("c", 5);
        _ = Lamp.New(cable + cableValue)
            .WithWired(true) // a must
            .WithCable({|CS0103:cableValueValue|})
            .Build();
        """);

    [Theory]
    [InlineData("WithHook", "hook")]
    [InlineData("WithNail", "nail")]
    public Task One_of_several_calls_is_chosen(string setter, string placeholder) => VerifyAsync(
        """_ = Lamp.New("a").{|CSDK1004:WithFixing("f")|}.Build();""",
        $$"""_ = Lamp.New("a").WithFixing("f").{{setter}}({|CS0103:{{placeholder}}|}).Build();""",
        $"Add .{setter}(...) with a placeholder value",
        $"AddChosenCall:{setter}(...)");

    [Theory]
    [InlineData("Round")]
    [InlineData("Half Moon")]
    public Task One_of_several_required_values_is_chosen(string value) => VerifyAsync(
        """_ = Lamp.New("a").{|CSDK1002:WithHole("h")|}.Build();""",
        $"""_ = Lamp.New("a").WithHole("h").WithShade("{value}").Build();""",
        $"Add .WithShade(\"{value}\")",
        $"AddChosenCall:WithShade(\"{value}\")");

    [Fact]
    public Task A_call_that_turns_something_off_is_chosen() => VerifyAsync(
        """_ = Lamp.New("a").{|CSDK1002:WithOffline()|}.Build();""",
        """_ = Lamp.New("a").WithOffline().WithNetwork(false).Build();""",
        "Add .WithNetwork(false)");

    [Theory]
    [InlineData("""_ = Lamp.New("a").{|CSDK1002:WithDimmed(true)|}.Build();""")]
    [InlineData("""_ = Lamp.New("a").WithCable([]).{|CSDK1002:WithWired(true)|}.Build();""")]
    public Task There_is_no_choice_where_the_value_is_known_or_the_call_is_there(string statement) => VerifyNoFixAsync(statement);

    [Fact]
    public void Nothing_is_chosen_unattended() => Assert.Null(new AddChosenCallCodeFixProvider().GetFixAllProvider());
}
