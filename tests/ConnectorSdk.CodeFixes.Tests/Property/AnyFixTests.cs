using ConnectorSdk.Analyzers.Tests.Oracle;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.CodeFixes.Tests.Property;

/// <summary>In any code, a fix leaves valid code, removes its diagnostic, and causes no other diagnostic.</summary>
[Trait("Speed", "Slow")]
public sealed class AnyFixTests
{
    /// <summary>After such a fix, one name doesn't exist.</summary>
    private const string PlaceholderTitle = "placeholder value";

    private const string BuildTitle = "Build the command";

    private static readonly SetterTable _lamp = new(
        "Sample.Lamp.NewBuilder",
        "Sample.Lamp.New(\"a\")",
        "WithRooms",
        [
            "WithDimmed(?)", "WithDimmed(true)", "WithColor(Sample.Lamp.Color.Red)", "WithColor(Sample.Lamp.Color.Green)",
            "WithOutdoor()", "WithOutdoor(?)", "WithIndoor()", "WithBrightness(500)", "WithBrightness(%)", "WithShade(\"Sqare\")",
            "WithShade(\"Square\")", "WithTimer(true)", "WithSensor()", "WithDelay(90)", "WithDelay(%)",
            "WithRooms(\"Kitchn\", \"Hall\")", "WithRooms(#)",
            "WithParameter(\"Color\", \"red\")", "WithParameter(\"Delay\", 90)", "WithParameter(\"Dimmed\", ?)",
            "WithReserve(\"r\")", "WithBattery(false)", "WithWired(?)", "WithFixing(\"f\")", "WithOffline()", "WithHole(\"h\")",
            "WithServer(\"a.com:25\")", "WithParameter(\"Shade\", \"Sqare\")", "WithParameter(\"Lumen\", 5)",
        ])
    {
        Wrong = "WithBrightness(500)",
        Right = "WithBrightness(50)",
        Lists = new("WithBrightness(50)", "\"Kitchn\"", "Remove(\"Kitchn\")", "WithRooms"),
        Pairs = [("WithDimmed(true)", "WithColor(Sample.Lamp.Color.Red)"), ("WithBrightness(500)", "WithBrightness(50)")],
    };

    [Fact]
    public Task It_compiles_without_the_diagnostic_and_with_no_new_one() => Programs().SampleAsync(
        async program =>
        {
            var before = await FixedProgram.ReadAsync(program);
            Assert.Empty(before.Errors);
            foreach (var (diagnostic, title, after) in await before.FixOneByOneAsync())
            {
                await AssertBetterAsync(before, after, title);
                Assert.True(
                    Count(after, diagnostic) < Count(before, diagnostic),
                    await DescribeAsync(before, after, $"{title}: {diagnostic}"));
            }

            int Count(FixedProgram one, Diagnostic diagnostic)
                => one.CountByRule().GetValueOrDefault(FixedProgram.NameOf(diagnostic));
        },
        threads: 1,
        print: source => source);

    [Fact]
    public Task All_at_once_are_fixed_without_a_new_one() => Programs().SampleAsync(
        async program =>
        {
            var before = await FixedProgram.ReadAsync(program);
            foreach (var (id, title, after) in await before.FixAllAsync())
            {
                await AssertBetterAsync(before, after, title);
                Assert.True(CountOf(after, id) < CountOf(before, id), await DescribeAsync(before, after, title));
            }
        },
        threads: 1,
        print: source => source);

    private static int CountOf(FixedProgram program, string id) => program.Reported.Count(diagnostic => diagnostic.Id == id);

    private static Gen<string> Programs() => Gen.Int[0, 5039].Array[0, 30].Select(choices => Write(choices));

    private static string Write(int[] choices) => $"""
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Linq;
        using System.Runtime.CompilerServices;
        using System.Threading.Tasks;
        using ConnectorSdk;
        using OutboundConnector = Sample.OutboundConnector;
        using SendConnector = Sample.SendConnector;

        {Writer(choices).Write("Program").Source}
        """;

    private static ProgramWriter Writer(int[] choices) => new(
        choices,
        ProgramSource.Followed.Families,
        [SetterTable.OutboundConnector, SetterTable.SendConnector, _lamp, _lamp]);

    private static async Task AssertBetterAsync(FixedProgram before, FixedProgram after, string title)
    {
        var known = before.CountByRule();
        var added = after.CountByRule()
            .Where(rule => rule.Value > known.GetValueOrDefault(rule.Key)).Select(rule => rule.Key).ToList();
        if (title == BuildTitle)
        {
            // Code that isn't built violates no rule, so building it can add violations.
            added.RemoveAll(rule => !rule.StartsWith("CSDK3", StringComparison.Ordinal)
                || rule.StartsWith("CSDK3010", StringComparison.Ordinal));
        }

        var isPlaceholder = title.EndsWith(PlaceholderTitle, StringComparison.Ordinal);
        var areErrorsExpected = isPlaceholder
            ? after.Errors is [var only] && only.Contains("CS0103", StringComparison.Ordinal)
            : after.Errors.Count == 0;
        if (!areErrorsExpected || added.Count > 0)
        {
            Assert.Fail(await DescribeAsync(before, after, $"{title}: {string.Join('\n', after.Errors.Concat(added))}"));
        }
    }

    private static async Task<string> DescribeAsync(FixedProgram before, FixedProgram after, string title)
        => $"""
        {title}
        {await before.Document.GetTextAsync()}
        becomes
        {await after.Document.GetTextAsync()}
        """;
}
