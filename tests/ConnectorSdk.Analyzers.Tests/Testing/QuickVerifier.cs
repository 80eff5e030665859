using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>
/// Compares what an analyzer and the compiler report with the marks in a source, as the testing library does. All tests share the
/// references and their symbols, which the library binds anew for each test: that takes most of its time.
/// </summary>
internal static class QuickVerifier
{
    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Latest);

    private static readonly CSharpCompilation _bare = CSharpCompilation.Create(
        "Test",
        [],
        AnalyzerVerifier.References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: AnalyzerVerifier.Disabled
                .Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))));

    private static readonly CSharpCompilation _withSources = Bound(_bare.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText(SampleBuilders.OutboundConnector, _parseOptions, "OutboundConnector.g.cs"),
        CSharpSyntaxTree.ParseText(SampleBuilders.SendConnector, _parseOptions, "SendConnector.g.cs")));

    private static readonly CSharpCompilation _withLibrary = Bound(_bare.AddReferences(CompiledBuilders.Reference));

    /// <summary>Verifies a source against the builders in source.</summary>
    public static Task VerifySourceAsync<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => VerifyAsync<TAnalyzer>(_withSources, source);

    /// <summary>Verifies a source against the same builders in a library.</summary>
    public static Task VerifyLibraryAsync<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => VerifyAsync<TAnalyzer>(_withLibrary, source);

    private static async Task VerifyAsync<TAnalyzer>(CSharpCompilation compilation, string source)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var cancellation = TestContext.Current.CancellationToken;
        TestFileMarkupParser.GetSpans(source, out var code, out ImmutableDictionary<string, ImmutableArray<TextSpan>> marks);
        var tree = CSharpSyntaxTree.ParseText(code, _parseOptions, "Test0.cs", cancellationToken: cancellation);
        var compiled = compilation.AddSyntaxTrees(tree);
        var reported = await compiled
            .WithAnalyzers([AnalyzerVerifier.CreateAnalyzer<TAnalyzer>()])
            .GetAnalyzerDiagnosticsAsync(cancellation);
        var errors = compiled.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        var expected = marks.SelectMany(mark => mark.Value, (mark, span) => Describe(mark.Key, tree.FilePath, span, code));
        var actual = reported.Concat(errors).Select(diagnostic => Describe(
            diagnostic.Id, diagnostic.Location.SourceTree?.FilePath, diagnostic.Location.SourceSpan, code));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    private static string Describe(string id, string? file, TextSpan span, string code)
        => $"{id} in {file} at {span}: {(file == "Test0.cs" ? code.Substring(span.Start, span.Length) : "")}";

    /// <summary>The symbols of the references are created once: every compilation that comes of this one has them.</summary>
    private static CSharpCompilation Bound(CSharpCompilation compilation)
    {
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }
}
