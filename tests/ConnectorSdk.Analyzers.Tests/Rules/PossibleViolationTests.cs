using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using static ConnectorSdk.Analyzers.Tests.AnalyzerVerifier;

namespace ConnectorSdk.Analyzers.Tests.Rules;

/// <summary>CSDK3010: a rule is violated for one outcome of one condition.</summary>
public sealed class PossibleViolationTests
{
    private const string Rest =
        "UseMXRecord = $false requires SmartHosts, but SmartHosts is not set. \"You must specify smart hosts.\""
        + " (New-OutboundConnector.md, line 500)";

    [Theory]
    [InlineData("if (condition) { b.{|#0:WithUseMXRecord(false)|}; }", "if condition is true")]
    [InlineData("b.{|#0:WithUseMXRecord(false)|}; if (condition) { b.WithSmartHosts(\"a.com\"); }", "if condition is false")]
    [InlineData("var c = number > 1; b = c ? b.{|#0:WithUseMXRecord(false)|} : b;", "if c is true")]
    public Task The_condition_is_named(string statements, string condition) => VerifyAsync(
        statements,
        new DiagnosticResult(Descriptors.PossibleId, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithLocation(1)
            .WithMessage($"CSDK1002 (only {condition}): {Rest}"));

    [Theory]
    [InlineData("if (condition) { b.WithUseMXRecord(false).WithSmartHosts(\"a.com\"); }")]
    [InlineData("var c = number > 1; if (condition) { b.WithUseMXRecord(false); } if (c) { b.WithSmartHosts(\"a.com\"); }")]
    [InlineData("if (condition) { b.WithUseMXRecord(false); } if (condition) { b.WithSmartHosts(\"a.com\"); }")]
    [InlineData("if (condition) { b.WithUseMXRecord(false); Use(b); }")]
    public Task What_takes_more_than_one_condition_is_silent(string statements) => VerifyAsync(statements);

    private static Task VerifyAsync(string statements, params DiagnosticResult[] expected)
    {
        var test = Create<BuilderRulesAnalyzer>(Body($"var b = OutboundConnector.New(\"a\"); {statements} b.{{|#1:Build()|}};"));
        test.DisabledDiagnostics.Remove(Descriptors.PossibleId);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
