using Verifier = ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.UseSetterCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>CSDK3005: the <c>With</c> method replaces <c>WithParameter</c>.</summary>
public sealed class UseSetterTests
{
    [Theory]
    [InlineData("WithParameter(\"Dimmed\", false)", "WithDimmed(false)")]
    [InlineData("WithParameter(\"outdoor\", !condition)", "WithOutdoor(!condition)")]
    [InlineData("WithParameter(value: 5, name: \"Brightness\")", "WithBrightness(5)")]
    [InlineData("WithParameter(\"Shade\", \"Ro\" + \"und\")", "WithShade(\"Ro\" + \"und\")")]
    [InlineData("WithParameter(\"Rooms\", \"Hall\")", "WithRooms(\"Hall\")")]
    [InlineData("WithParameter(\"Rooms\", new[] { \"Hall\" })", "WithRooms(new[] { \"Hall\" })")]
    [InlineData(
        "WithParameter(\"Rooms\", new System.Collections.Generic.List<string> { \"Hall\" })",
        "WithRooms(new System.Collections.Generic.List<string> { \"Hall\" })")]
    [InlineData("WithParameter(\"Color\", Lamp.Color.Red)", "WithColor(Lamp.Color.Red)")]
    [InlineData("WithParameter(\"Color\", \"red\")", "WithColor(Lamp.Color.Red)")]
    [InlineData("WithParameter(\"Delay\", \"5\")", "WithDelay(5)")]
    public Task A_value_that_converts_is_given_to_the_setter(string call, string expected) => Verifier.VerifyAsync(
        $$"""_ = Lamp.New("a").{|CSDK3005:{{call}}|}.Build();""",
        $"""_ = Lamp.New("a").{expected}.Build();""",
        $"Use {expected[..expected.IndexOf('(', StringComparison.Ordinal)]}");

    [Theory]
    [InlineData("WithParameter(\"Color\", \"Violet\")")]
    [InlineData("WithParameter(\"Brightness\", 5L)")]
    [InlineData("WithParameter(\"Dimmed\", (object)condition)")]
    [InlineData("WithParameter(\"Shade\", condition ? null : \"Round\")")]
    [InlineData("WithParameter(\"Name\", \"b\")")]
    public Task A_value_that_does_not_convert_stays(string call)
        => Verifier.VerifyNoFixAsync($$"""_ = Lamp.New("a").{|CSDK3005:{{call}}|}.Build();""");

    [Fact]
    public Task Null_is_sent_by_the_method_that_clears_the_parameter() => Verifier.VerifyAsync(
        """_ = Set("a").{|CSDK3005:WithParameter("Comment", null)|}.Build();""",
        """_ = Set("a").ClearComment().Build();""",
        "Use ClearComment");

    [Fact]
    public Task Several_calls_of_a_chain_are_replaced_at_once_and_keep_their_lines() => Verifier.VerifyAsync(
        """
        var lamp = Lamp.New("a")
            .{|CSDK3005:WithParameter("Delay", 5)|} // seconds
            .{|CSDK3005:WithParameter("Color", "Green")|};
        lamp?.{|CSDK3005:WithParameter("Outdoor", true)|};
        _ = lamp!.Build();
        """,
        """
        var lamp = Lamp.New("a")
            .WithDelay(5) // seconds
            .WithColor(Lamp.Color.Green);
        lamp?.WithOutdoor(true);
        _ = lamp!.Build();
        """);
}
