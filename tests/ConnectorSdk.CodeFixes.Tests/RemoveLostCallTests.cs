using static ConnectorSdk.CodeFixes.Tests.CodeFixVerifier<ConnectorSdk.CodeFixes.RemoveLostCallCodeFixProvider>;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>CSDK3004: the call with the overwritten value is removed, unless its arguments have side effects.</summary>
public sealed class RemoveLostCallTests
{
    [Fact]
    public Task The_first_of_two_calls_goes() => VerifyAsync(
        """_ = Lamp.New("a").{|CSDK3004:WithRooms("Hall")|}.WithSensor().WithRooms("Kitchen").Build();""",
        """_ = Lamp.New("a").WithSensor().WithRooms("Kitchen").Build();""",
        "Remove .WithRooms(\"Hall\")");

    [Fact]
    public Task A_call_with_null_goes() => VerifyAsync(
        """
        var b = Lamp.New("a").{|CSDK3008:WithShade(null)|}.WithSensor();
        b.{|CSDK3008:WithRooms(null)|};
        _ = b.Build();
        """,
        """
        var b = Lamp.New("a").WithSensor();
        _ = b.Build();
        """);

    [Fact]
    public Task Every_call_but_the_last_goes_at_once() => VerifyAsync(
        """
        var b = Lamp.New("a");
        b.{|CSDK3004:WithBrightness(1)|}; // dim
        b.{|CSDK3004:WithBrightness(2)|};
        b.WithBrightness(3);
        _ = b.Build();
        """,
        """
        var b = Lamp.New("a");
        b.WithBrightness(3);
        _ = b.Build();
        """);

    [Fact]
    public Task A_call_that_sets_the_lost_value_before_goes_too() => VerifyAsync(
        """
        var b = Lamp.New("a");
        b.{|CSDK3004:WithBrightness(1)|};
        b.{|CSDK3004:WithBrightness(1)|}.WithSensor();
        b.WithBrightness(3);
        _ = b.Build();
        """,
        """
        var b = Lamp.New("a");
        b.WithSensor();
        b.WithBrightness(3);
        _ = b.Build();
        """);

    [Fact]
    public Task A_call_on_one_path_goes_with_its_statement() => VerifyAsync(
        """
        var b = Lamp.New("a");
        if (condition) b.{|CSDK3004:WithBrightness(1)|};
        _ = b.WithBrightness(3).Build();
        """,
        """
        var b = Lamp.New("a");
        if (condition) { }
        _ = b.WithBrightness(3).Build();
        """);

    [Theory]
    [InlineData("number = 1")]
    [InlineData("++number")]
    public Task Arguments_that_do_something_stay(string argument) => VerifyNoFixAsync(
        $$"""
        var number = 0;
        _ = Lamp.New("a").{|CSDK3004:WithBrightness({{argument}})|}.WithBrightness(3).Build();
        """);

    /// <summary>Without the call, nothing would set the parameter.</summary>
    [Fact]
    public Task The_call_of_a_loop_stays() => VerifyNoFixAsync(
        """
        var b = Lamp.New("a");
        foreach (var room in new[] { "Hall", "Kitchen" })
        {
            b.{|CSDK3004:WithRooms(room)|};
        }

        _ = b.Build();
        """);
}
