using System.Text.RegularExpressions;
using ConnectorSdk.Analyzers.Syntax;
using Microsoft.CodeAnalysis;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>The page about tests is correct: its examples get no reports, and its <c>.editorconfig</c> lines work.</summary>
public sealed class TestingPageTests
{
    private static readonly string _page = File.ReadAllText(Path.Combine(Repository.Root, "analyzers", "docs", "testing.md"));

    public static TheoryData<string> Examples => [.. BlocksOf("csharp")];

    [Theory]
    [MemberData(nameof(Examples))]
    public Task An_example_is_silent(string code) => RunAsync(code);

    [Fact]
    public async Task Without_what_expects_the_violation_it_is_an_error()
        => await RunAsync(
            "Console.WriteLine(OutboundConnector.New(\"a\").{|CSDK1002:WithRouteAllMessagesViaOnPremises(true)|}.Build());");

    [Fact]
    public async Task The_lines_for_an_editorconfig_lower_the_severity_of_all_rules_and_turn_one_off()
    {
        const string Code = """
            using Sample;
            static class Tests
            {
                static object Port() => SendConnector.NewInternal("a").WithPort(70000).Build();

                static object Route() => OutboundConnector.New("a").WithRouteAllMessagesViaOnPremises(true).Build();
            }
            """;
        var plain = await ConfiguredRun.DiagnosticsAsync(Code, "");
        var configured = await ConfiguredRun.DiagnosticsAsync(Code, Assert.Single(BlocksOf("ini")));

        Assert.Equal(
            [("CSDK1002", DiagnosticSeverity.Error), ("CSDK1005", DiagnosticSeverity.Error)],
            plain.Select(diagnostic => (diagnostic.Id, diagnostic.Severity)).Order());
        Assert.Equal(("CSDK1005", DiagnosticSeverity.Info),
            configured.Select(diagnostic => (diagnostic.Id, diagnostic.Severity)).Single());
    }

    /// <summary>The page lists every method in the analyzers' table.</summary>
    [Fact]
    public void The_page_names_every_method_that_is_recognized()
        => Assert.All(ThrowAssertions.Names, name => Assert.Matches($@"\b{name}\b", _page));

    private static async Task RunAsync(string statements)
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
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> BlocksOf(string language)
        => Regex.Matches(_page, $"```{language}\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value);
}
