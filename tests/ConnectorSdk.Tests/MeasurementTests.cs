using System.Text.RegularExpressions;
using ConnectorSdk.Benchmarks.Ratios;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Tests;

/// <summary>When a measurement fails, and what CONTRIBUTING.md says about the commands that measure.</summary>
public sealed partial class MeasurementTests
{
    private static readonly string _guide = File.ReadAllText(Path.Combine(SharedDocuments.Repository, "CONTRIBUTING.md"));

    private static readonly string _program =
        File.ReadAllText(Path.Combine(SharedDocuments.Repository, "tests", "Benchmarks", "Program.cs"));

    [Theory]
    [InlineData(2.6, true)]
    [InlineData(2.7, false)]
    public void A_row_fails_if_its_lower_quartile_is_above_the_goal_by_the_tolerance(double quartile, bool isMet)
        => Assert.Equal(isMet, new Result(new Row("row", () => { }, Goal: 2), 9, quartile, 9, 1).IsMet);

    [Fact]
    public void A_short_run_has_a_fifth_of_the_rounds()
    {
        var group = new RowGroup(() => { }) { Rounds = 100, WarmUp = 50 };
        Assert.Equal((20, 10), (group.Shortened().Rounds, group.Shortened().WarmUp));
    }

    [Fact]
    public void Even_a_short_run_has_enough_rounds_for_quartiles()
        => Assert.Equal((5, 1), (new RowGroup(() => { }).Shortened().Rounds, new RowGroup(() => { }).Shortened().WarmUp));

    [Fact]
    public void The_guide_names_the_tolerance()
        => Assert.Contains(
            FormattableString.Invariant($"more than {Result.Tolerance} times the goal"), _guide, StringComparison.Ordinal);

    [Fact]
    public void The_guide_names_only_options_that_the_program_has()
        => Assert.All(
            Commands().Matches(_guide).SelectMany(command => Options().Matches(command.Groups[1].Value)),
            option => Assert.Contains($"\"{option.Value}\"", _program, StringComparison.Ordinal));

    [Theory]
    [InlineData("--ratios")]
    [InlineData("--quick")]
    [InlineData("--corpus")]
    public void The_guide_has_a_command_for_each_measurement_of_time(string option)
        => Assert.Contains(
            Commands().Matches(_guide), command => command.Groups[1].Value.Contains(option, StringComparison.Ordinal));

    [GeneratedRegex("--project tests/Benchmarks -- ([^`\n]*)")]
    private static partial Regex Commands();

    [GeneratedRegex("--[a-z]+")]
    private static partial Regex Options();
}
