using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>The page about tests is true: its examples are silent, and its lines for an <c>.editorconfig</c> work.</summary>
public sealed class TestingPageTests
{
    private static readonly string _page = File.ReadAllText(Path.Combine(Repository.Root, "analyzers", "docs", "testing.md"));

    public static TheoryData<string> Examples => [.. BlocksOf("csharp")];

    [Theory]
    [MemberData(nameof(Examples))]
    public Task An_example_is_silent(string code) => RunAsync(code, null);

    [Fact]
    public async Task Without_what_expects_the_violation_it_is_an_error()
        => await RunAsync("Console.WriteLine(OutboundConnector.New(\"a\").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.Build());", null);

    [Fact]
    public Task The_lines_for_an_editorconfig_lower_the_severity_of_all_rules() => RunAsync(
        "Console.WriteLine(SendConnector.NewInternal(\"a\").{|#0:WithPort(70000)|}.Build());",
        Assert.Single(BlocksOf("ini")),
        new DiagnosticResult("CSDK1005", DiagnosticSeverity.Info).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

    [Fact]
    public Task The_lines_for_an_editorconfig_turn_one_rule_off() => RunAsync(
        "Console.WriteLine(OutboundConnector.New(\"a\").WithRouteAllMessagesViaOnPremises(true).Build());",
        Assert.Single(BlocksOf("ini")));

    /// <summary>Every method that the table of the analyzers has is on the page.</summary>
    [Fact]
    public void The_page_names_every_method_that_is_recognized()
        => Assert.All(ThrowAssertions.Names, name => Assert.Matches($@"\b{name}\b", _page));

    private static async Task RunAsync(string statements, string? config, params DiagnosticResult[] expected)
    {
        var test = Create<BuilderRulesAnalyzer>($$"""
            using System;
            using ConnectorSdk;
            using FluentAssertions;
            using OutboundConnector = Sample.OutboundConnector;
            using SendConnector = Sample.SendConnector;
            using Xunit;

            class Tests
            {
                void Test()
                {
                    {{statements}}
                }
            }
            """);
        test.TestState.Sources.Add(("TestFrameworks.cs", TestFrameworks.Source));
        if (config is not null)
        {
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n{config}"));
        }

        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> BlocksOf(string language)
        => Regex.Matches(_page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);
}
