using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// Severities and suppressions work as for any analyzer: for an error, a warning, an information, and one of another analyzer.
/// </summary>
public sealed class SuppressionTests
{
    public static TheoryData<string, string> Reports => new()
    {
        { "CSDK1002", """_ = OutboundConnector.New("a").{|#0:WithUseMXRecord(false)|}.Build();""" },
        { "CSDK2001", """_ = OutboundConnector.New("a").{|#0:WithTlsDomain("a.com")|}.Build();""" },
        { "CSDK3003", """OutboundConnector.{|#0:New("a")|}.WithComment("c");""" },
        { "CSDK3004", """_ = OutboundConnector.New("a").{|#0:WithComment("c")|}.WithComment("d").Build();""" },
        { "CSDK3010",
            """var b = OutboundConnector.New("a"); if (condition) { b.{|#0:WithUseMXRecord(false)|}; } _ = b.Build();""" },
        { "CSDK3001", """_ = OutboundConnector.New("a").{|#0:WithParameter("BrandNew", 1)|}.Build();""" },
        { "CSDK3005", """_ = OutboundConnector.New("a").{|#0:WithParameter("Comment", "c")|}.Build();""" },
        { "CSDK3002", """OutboundConnector.New("a").{|#0:Build()|};""" },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public async Task An_editorconfig_sets_the_severity(string id, string statements)
    {
        await RunAsync(id, Body(statements), "warning", DiagnosticSeverity.Warning);
        await RunAsync(id, Body(statements), "suggestion", DiagnosticSeverity.Info);
        await RunAsync(id, Body(Unmarked(statements)), "none", null);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public Task A_pragma_suppresses(string id, string statements) => RunAsync(
        id, Body($"\n#pragma warning disable {id}\n{Unmarked(statements)}\n#pragma warning restore {id}\n"), "warning", null);

    [Theory]
    [MemberData(nameof(Reports))]
    public Task An_attribute_suppresses(string id, string statements) => RunAsync(
        id,
        Body(Unmarked(statements)).Replace(
            "class Code",
            $"[System.Diagnostics.CodeAnalysis.SuppressMessage(\"ConnectorSdk\", \"{id}\", Justification = \"A test.\")]\nclass Code",
            StringComparison.Ordinal),
        "warning",
        null);

    private static Task RunAsync(string id, string source, string severity, DiagnosticSeverity? expected) => id switch
    {
        "CSDK3001" or "CSDK3005" => RunAsync<EscapeHatchAnalyzer>(id, source, severity, expected),
        "CSDK3002" => RunAsync<ResultDroppedAnalyzer>(id, source, severity, expected),
        _ => RunAsync<BuilderRulesAnalyzer>(id, source, severity, expected),
    };

    private static Task RunAsync<TAnalyzer>(string id, string source, string severity, DiagnosticSeverity? expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = Create<TAnalyzer>(source);
        test.DisabledDiagnostics.Remove(id);
        test.TestState.AnalyzerConfigFiles.Add(
            ("/.editorconfig", $"root = true\n[*.cs]\ndotnet_diagnostic.{id}.severity = {severity}\n"));
        if (expected is { } one)
        {
            test.ExpectedDiagnostics.Add(
                new DiagnosticResult(id, one).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        }

        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Unmarked(string statements)
        => statements.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
}
