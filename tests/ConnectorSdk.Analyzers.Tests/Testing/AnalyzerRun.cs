using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>Runs every analyzer of the assembly on sources that don't have to compile.</summary>
internal static class AnalyzerRun
{
    /// <param name="sources">The sources, compiled together with the sample builders.</param>
    /// <param name="isStrict">True if a failure in the analysis of a body is a failure of the analyzer.</param>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(IEnumerable<string> sources, bool isStrict = true)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = sources.Append(SampleBuilders.OutboundConnector).Append(SampleBuilders.SendConnector)
            .Select((source, i) => CSharpSyntaxTree.ParseText(source, options, path: $"{i}.cs"));
        var compilation = CSharpCompilation.Create(
            "Sample", trees, AnalyzerVerifier.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Exception? failure = null;
        var analysis = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => failure = exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        var diagnostics = await compilation
            .WithAnalyzers([.. All(isStrict)], analysis)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Null(failure);
        return diagnostics;
    }

    private static IEnumerable<DiagnosticAnalyzer> All(bool isStrict) => typeof(BuilderRulesAnalyzer).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
        .Select(type => type == typeof(BuilderRulesAnalyzer)
            ? new BuilderRulesAnalyzer(isStrict)
            : (DiagnosticAnalyzer)Activator.CreateInstance(type)!);
}
