using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// Compares the diagnostics of an analyzer and the compiler with the marks in a source, like the testing library. All tests share
/// the references and their symbols. The library binds them again for each test, which takes most of its time. Only the test's
/// source is compiled and analyzed, because the analyzers report nothing in generated code.
/// </summary>
internal static class QuickVerifier
{
    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Latest);

    private static readonly CSharpCompilation _bare = CSharpCompilation.Create(
        "Test",
        [],
        AnalyzerVerifier.References,
        Without(
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable),
            AnalyzerVerifier.Disabled));

    private static readonly CSharpCompilation _withSources = Bound(_bare.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText(SampleBuilders.OutboundConnector, _parseOptions, "OutboundConnector.g.cs"),
        CSharpSyntaxTree.ParseText(SampleBuilders.SendConnector, _parseOptions, "SendConnector.g.cs")));

    private static readonly CSharpCompilation _withLibrary = Bound(_bare.AddReferences(CompiledBuilders.Reference));

    /// <summary>Verifies a source with the builders in source.</summary>
    public static Task VerifySourceAsync<TAnalyzer>(string source, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => VerifyAsync<TAnalyzer>(_withSources, source, expected);

    /// <summary>Verifies a source with the same builders in a library.</summary>
    public static Task VerifyLibraryAsync<TAnalyzer>(string source, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => VerifyAsync<TAnalyzer>(_withLibrary, source, expected);

    /// <summary>Verifies a source with the builders in source. Turns off these IDs instead of the usual ones.</summary>
    public static Task VerifyWithoutAsync<TAnalyzer>(
        IEnumerable<string> disabled, string source, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => VerifyAsync<TAnalyzer>(_withSources.WithOptions(Without(_withSources.Options, disabled)), source, expected);

    private static async Task VerifyAsync<TAnalyzer>(CSharpCompilation compilation, string source, DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var cancellation = TestContext.Current.CancellationToken;
        TestFileMarkupParser.GetSpans(source, out var code, out ImmutableDictionary<string, ImmutableArray<TextSpan>> marks);
        var tree = CSharpSyntaxTree.ParseText(code, _parseOptions, "Test0.cs", cancellationToken: cancellation);
        var model = compilation.AddSyntaxTrees(tree).GetSemanticModel(tree);
        var reported = (await AnalyzeAsync<TAnalyzer>(model, cancellation)).AddRange(model.GetDiagnostics(null, cancellation));
        var left = reported
            .Where(diagnostic => !IsOfCompiler(diagnostic) || diagnostic.Severity == DiagnosticSeverity.Error)
            .ToList();
        foreach (var result in expected)
        {
            var place = left.FindIndex(diagnostic => ExpectedResult.Is(diagnostic, result, marks));
            Assert.True(place >= 0, $"{result} isn't among these:\n{string.Join('\n', left)}");
            left.RemoveAt(place);
        }

        var marked = marks.Where(mark => !ExpectedResult.IsKey(mark.Key))
            .SelectMany(mark => mark.Value, (mark, span) => Describe(mark.Key, tree.FilePath, span, code));
        var actual = left.Select(diagnostic => Describe(
            diagnostic.Id, diagnostic.Location.SourceTree?.FilePath, diagnostic.Location.SourceSpan, code));
        Assert.Equal(marked.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    /// <summary>Analyzes one file. A failure of the analyzer has no location in the file, so it is asserted here.</summary>
    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync<TAnalyzer>(
        SemanticModel model, CancellationToken cancellation)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => failure = exception,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        var reported = await model.Compilation
            .WithAnalyzers([AnalyzerVerifier.CreateAnalyzer<TAnalyzer>()], options)
            .GetAnalyzerSemanticDiagnosticsAsync(model, null, cancellation);
        Assert.Null(failure);
        return reported;
    }

    private static bool IsOfCompiler(Diagnostic diagnostic)
        => diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    private static CSharpCompilationOptions Without(CSharpCompilationOptions options, IEnumerable<string> disabled)
        => options.WithSpecificDiagnosticOptions(disabled.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)));

    private static string Describe(string id, string? file, TextSpan span, string code)
        => $"{id} in {file} at {span}: {(file == "Test0.cs" ? code.Substring(span.Start, span.Length) : "")}";

    /// <summary>Creates the symbols of the references once, for all compilations that are derived from this one.</summary>
    private static CSharpCompilation Bound(CSharpCompilation compilation)
    {
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }
}
