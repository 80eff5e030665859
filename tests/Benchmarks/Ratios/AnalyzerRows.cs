using System.Collections.Immutable;
using ConnectorSdk.Analyzers;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>
/// What the analyzers add to the checks of a project that has analyzers already, as every project does by its SDK: the floor is
/// one that does nothing, because the compiler works in another way as soon as there is any.
/// </summary>
internal static class AnalyzerRows
{
    private const int Files = 20;
    private const int MethodsPerFile = 20;

    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Latest);

    private static readonly ImmutableArray<DiagnosticAnalyzer> _idle = [new IdleAnalyzer()];

    private static readonly ImmutableArray<DiagnosticAnalyzer> _all =
    [
        .. typeof(ConnectorSdkAnalyzer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(ConnectorSdkAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>A project of 400 chains of six setters and 400 other methods.</summary>
    public static RowGroup Chains() => Create("400 chains in 800 methods", Project(hasChains: true), goal: 1.10);

    /// <summary>The same project without the chains.</summary>
    public static RowGroup NoBuilder() => Create("no builder", Project(hasChains: false), goal: 1.01);

    private static RowGroup Create(string name, IReadOnlyList<SyntaxTree> trees, double goal)
    {
        var project = CSharpCompilation.Create("Benchmarks", trees,
            CSharpCode.References.Add(MetadataReference.CreateFromFile(typeof(OutboundConnector).Assembly.Location)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false,
                nullableContextOptions: NullableContextOptions.Enable));
        if (project.GetDiagnostics().FirstOrDefault(found => found.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }

        return new RowGroup(
            () => Analyze(project, _idle),
            new Row($"{name}: the analyzers / an idle one", () => Analyze(project, _all), goal),
            new Row($"{name}: no analyzer / an idle one", () => project.Clone().GetDiagnostics(), 1));
    }

    private static void Analyze(CSharpCompilation project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        project.Clone().WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
    }

    private static List<SyntaxTree> Project(bool hasChains) =>
    [
        .. Enumerable.Range(0, Files).Select(file => CSharpSyntaxTree.ParseText(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text;
            using ConnectorSdk;

            public sealed class File{{file}}
            {
                private readonly Dictionary<string, List<int>> _found = [];
                {{string.Concat(Enumerable.Range(0, MethodsPerFile)
                    .Select(method => (hasChains ? Chain(method) : "") + Other(method)))}}
            }
            """,
            _parseOptions,
            $"File{file}.cs")),
    ];

    private static string Chain(int number) => $$"""

            public CmdletCommand Chain{{number}}(string name, bool isEnabled) => OutboundConnector.New(name)
                .WithRecipientDomains("*.contoso.com")
                .WithTlsSettings(OutboundConnector.TlsSettings.DomainValidation)
                .WithTlsDomain("*.contoso.com")
                .WithEnabled(isEnabled)
                .WithUseMXRecord(true)
                .WithComment("{{number}}")
                .Build();
        """;

    private static string Other(int number) => $$"""

            public int Other{{number}}(string text, int divisor)
            {
                var total = 0;
                foreach (var word in text.Split(' ').Where(word => word.Length > {{number}}).OrderBy(word => word))
                {
                    if (!_found.TryGetValue(word, out var numbers))
                    {
                        _found[word] = numbers = [];
                    }

                    numbers.Add(divisor + {{number}});
                    total += numbers.Sum() % (divisor == 0 ? 1 : divisor);
                }

                var lines = new StringBuilder();
                for (var i = 0; i < total; i++)
                {
                    lines.Append(i).Append(',').AppendLine(text);
                }

                return int.TryParse(lines.ToString(), out var number) ? number : total;
            }
        """;

#pragma warning disable RS1001, RS1012 // It is never packed, and does nothing on purpose.
    private sealed class IdleAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("IDLE", "Idle", "Idle", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterCompilationStartAction(_ => { });
        }
    }
#pragma warning restore RS1001, RS1012
}
