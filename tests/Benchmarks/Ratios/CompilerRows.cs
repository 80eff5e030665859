using ConnectorSdk.Benchmarks.Processes;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>What the packages add to a compiler that starts cold, as in a build on a server.</summary>
internal static class CompilerRows
{
    private static readonly EmitOptions _options = new("Benchmarks", Nullable: true);

    private static readonly Lazy<PackedFiles> _packages
        = new(() => new PackedFiles("generator/ConnectorSdk.Generator", "sdk/ConnectorSdk.Core"));

    /// <summary>The floor compiles the same C#, from files, and has a generator that scans the same documents.</summary>
    public static RowGroup Scanning()
        => Generating("plain scan", goal: 120, [typeof(LineScanGenerator).Assembly.Location]);

    /// <summary>The floor compiles the same C#, from files, without a generator.</summary>
    public static RowGroup NoGenerator() => Generating("no generator", goal: 300, []);

    /// <summary>
    /// The floor has no analyzers. A compiler works in another way as soon as there is any, so there is an idle one, too.
    /// </summary>
    public static RowGroup Checking()
    {
        var folder = TemporaryFolder.Create();
        var code = Write(folder, "Code.cs", "class Code { }");
        var none = WriteResponse(folder, "none", [], [], [code]);
        var idle = WriteResponse(folder, "idle", [EmitIdleAnalyzer(folder)], [], [code]);
        var all = WriteResponse(folder, "all", _packages.Value.Find("ConnectorSdk.Analyzers.dll"), [], [code]);
        return Cold(
            () => Compile(none),
            new Row("cold compiler: an idle analyzer - none, in ms", () => Compile(idle), Goal: 120, Measure.Milliseconds),
            new Row("cold compiler: the analyzers - none, in ms", () => Compile(all), Goal: 150, Measure.Milliseconds));
    }

    private static RowGroup Generating(string name, double goal, string[] analyzersOfFloor)
    {
        var folder = TemporaryFolder.Create();
        var documents = SampleDocuments.Take(36)
            .Select(document => Write(folder, document.FileName, document.Text))
            .ToList();
        var emitted = Emit().Select((source, i) => Write(folder, $"Emitted{i}.cs", source)).ToList();
        var code = Write(folder, "Code.cs", "class Code { }");
        var floor = WriteResponse(folder, "floor", analyzersOfFloor, documents, [code, .. emitted]);
        string[] generator =
        [
            .. _packages.Value.Find("ConnectorSdk.Generator.dll"), .. _packages.Value.Find("ConnectorSdk.SpecCompiler.dll"),
            .. _packages.Value.Find("Markdig.dll"),
        ];
        var subject = WriteResponse(folder, "subject", generator, documents, [code]);
        return Cold(
            () => Compile(floor),
            new Row($"cold compiler, 36 documents - {name}, in ms", () => Compile(subject), goal, Measure.Milliseconds));
    }

    private static RowGroup Cold(Action floor, params Row[] rows) => new(floor, rows) { WarmUp = 1, Rounds = 11 };

    private static IEnumerable<string> Emit()
    {
        return SampleDocuments.Take(36)
            .Select(document => SpecReader.Read(document.FileName, document.Text))
            .Where(spec => spec.Cmdlet is not null)
            .Select(spec => BuilderModelFactory.Create(spec.Cmdlet!, spec.Rules))
            .GroupBy(builder => builder.Noun)
            .Select(noun => NounEmitter.Emit(noun, _options));
    }

    private static string EmitIdleAnalyzer(string folder)
    {
        var path = Path.Combine(folder, "Idle.dll");
        var result = CSharpCode.Compilation(sources: """
            using System.Collections.Immutable;
            using Microsoft.CodeAnalysis;
            using Microsoft.CodeAnalysis.Diagnostics;

            [DiagnosticAnalyzer(LanguageNames.CSharp)]
            public sealed class Idle : DiagnosticAnalyzer
            {
                public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
                    = ImmutableArray.Create(
                        new DiagnosticDescriptor("IDLE", "Idle", "Idle", "Idle", DiagnosticSeverity.Warning, true));

                public override void Initialize(AnalysisContext context)
                {
                    context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
                    context.EnableConcurrentExecution();
                    context.RegisterCompilationStartAction(_ => { });
                }
            }
            """)
            .WithAssemblyName("Idle")
            .AddReferences(MetadataReference.CreateFromFile(typeof(DiagnosticAnalyzer).Assembly.Location))
            .Emit(path);
        return result.Success ? path : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string WriteResponse(
        string folder, string name, IEnumerable<string> analyzers, IEnumerable<string> documents, IEnumerable<string> sources)
    {
        var config = Write(folder, "build.globalconfig", "is_global = true\nbuild_property.ConnectorSdkNamespace = Benchmarks\n");
        return Write(folder, name + ".rsp", string.Join('\n',
        [
            "/noconfig", "/nologo", "/target:library", "/nullable:enable", "/langversion:latest", "/nostdlib", "/deterministic",
            $"/out:\"{Path.Combine(folder, name + ".dll")}\"",
            $"/analyzerconfig:\"{config}\"",
            .. CSharpCode.References.Select(reference => $"/reference:\"{reference.Display}\""),
            .. analyzers.Select(path => $"/analyzer:\"{path}\""),
            .. documents.Select(path => $"/additionalfile:\"{path}\""),
            .. sources.Select(path => $"\"{path}\""),
        ]));
    }

    private static void Compile(string response) => ColdProcess.Run(CompilerPath(), "@" + response);

    private static string CompilerPath() => Directory.GetDirectories(Path.Combine(ColdProcess.DotNetFolder, "sdk"))
        .Select(sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll"))
        .Last(File.Exists);
}
