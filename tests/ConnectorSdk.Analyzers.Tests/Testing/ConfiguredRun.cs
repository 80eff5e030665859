using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>Runs the rule analyzer like the compiler does for a project with an <c>.editorconfig</c>.</summary>
internal static class ConfiguredRun
{
    private const string Folder = "/project/";

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string source, string config)
    {
        var set = AnalyzerConfigSet.Create(new List<AnalyzerConfig> { AnalyzerConfig.Parse(config, Folder + ".editorconfig") });
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        var tree = CSharpSyntaxTree.ParseText(source, parse, Folder + "Tests.cs");
        var compilation = CSharpCompilation.Create(
            "Tests",
            [tree, .. new[] { SampleBuilders.OutboundConnector, SampleBuilders.SendConnector }.Select(
                text => CSharpSyntaxTree.ParseText(text, parse))],
            AnalyzerVerifier.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSyntaxTreeOptionsProvider(new Severities(set)));
        var diagnostics = await compilation
            .WithAnalyzers([new BuilderRulesAnalyzer(isStrict: true)], new AnalyzerOptions([], new Settings(set)))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree)];
    }

    private sealed class Settings(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree)
            => new Values(set.GetOptionsForSourcePath(tree.FilePath.Length > 0 ? tree.FilePath : "/other.cs").AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }

    private sealed class Severities(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return tree.FilePath.Length > 0
                && set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);
        }

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
