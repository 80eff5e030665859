using System.Runtime.Loader;
using ConnectorSdk.Cli.Conversion;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests.Conversion;

/// <summary>Converts scripts, and compiles and runs the programs with generated builders.</summary>
internal sealed class ConvertedProgram
{
    public const string Namespace = "ConnectorSdk.Lamps";

    private readonly BuilderCatalog _catalog;
    private readonly MetadataReference _builders;
    private readonly AssemblyLoadContext _assemblies = new(nameof(ConvertedProgram));

    static ConvertedProgram()
        => AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "ConnectorSdk.Core.dll"));

    public ConvertedProgram(IReadOnlyList<SharedDocument> documents)
    {
        var cmdlets = documents
            .Select(document => new LoadedSpec(document.Path, SpecReader.Read(document.FileName, document.Text)))
            .Where(spec => spec.Spec.Cmdlet is not null)
            .DistinctBy(spec => spec.Spec.Cmdlet!.Name, StringComparer.OrdinalIgnoreCase)
            .Select(spec => new DocumentedCmdlet(spec));
        _catalog = new BuilderCatalog([.. cmdlets], Namespace);
        var image = Emit(Generate(documents));
        _builders = MetadataReference.CreateFromImage(image);
        _assemblies.LoadFromStream(new MemoryStream(image));
    }

    public string Convert(string script, bool isSnippet = false)
        => new ScriptConverter(_catalog,
            new ConversionOptions(isSnippet, Namespace)).Convert(PastedText.Read("script.ps1", script)).Code;

    /// <summary>Gets the errors and warnings of the compiler, each with its line of code.</summary>
    public IReadOnlyList<string> ProblemsOf(string code)
        => [.. Compile(code).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic
                => $"{diagnostic}: {code.Split('\n')[diagnostic.Location.GetLineSpan().StartLinePosition.Line].Trim()}")];

    /// <summary>Gets the output of a script's program, with one command per line.</summary>
    public string Run(string script, params string[] arguments)
    {
        var code = Convert(script);
        Assert.True(ProblemsOf(code).Count == 0, $"{string.Join("\n", ProblemsOf(code))}\n{code}");
        return RunCode(code, arguments);
    }

    /// <summary>Gets the output of a program.</summary>
    public string RunCode(string code, params string[] arguments)
    {
        var program = _assemblies.LoadFromStream(new MemoryStream(Emit(Compile(code)))).EntryPoint!;
        return ConsoleOutput.Of(() => program.Invoke(null, [arguments])).ReplaceLineEndings("\n").TrimEnd('\n');
    }

    private CSharpCompilation Compile(string code)
        => CSharpCompilation.Create(
            "Program" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp12))],
            CSharpCode.References.Add(_builders),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    private static Compilation Generate(IReadOnlyList<SharedDocument> documents)
    {
        var options = CSharpCode.ParseOptions().WithDocumentationMode(DocumentationMode.None);
        var driver = CSharpGeneratorDriver.Create(
            [new ConnectorSdkGenerator().AsSourceGenerator()],
            documents.Select(document => new MarkdownFile(document.Path, document.Text)),
            options,
            new BuildOptions(("ConnectorSdkNamespace", Namespace), ("ConnectorSdkAccessibility", "public")));
        driver.RunGeneratorsAndUpdateCompilation(
            CSharpCode.Compilation().WithAssemblyName("Builders" + Guid.NewGuid().ToString("N")), out var compilation, out _);
        return compilation;
    }

    private static byte[] Emit(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var emitted = compilation.Emit(stream);
        Assert.True(emitted.Success,
            string.Join("\n", emitted.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error)));
        return stream.ToArray();
    }
}
