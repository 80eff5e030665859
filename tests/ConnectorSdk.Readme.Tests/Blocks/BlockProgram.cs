using System.Reflection;
using ConnectorSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Readme.Tests.Blocks;

/// <summary>
/// A C# block as a program. It has only the implicit using directives of a console project and those that the page shows up to
/// the block.
/// </summary>
internal sealed record BlockProgram(ReadmeBlock Block)
{
    private const string ImplicitUsings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    /// <summary>The oldest language version that the packages support by default is that of .NET 8.</summary>
    private static readonly CSharpParseOptions _options = new(LanguageVersion.CSharp12);

    private static readonly MetadataReference[] _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly DiagnosticAnalyzer[] _analyzers =
    [
        .. typeof(BuilderRulesAnalyzer).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The statements that the page leaves to the reader, such as the declarations of variables.</summary>
    public string Before { get; init; } = "";

    /// <summary>Whether the block goes on from the one above it.</summary>
    public bool GoesOn { get; init; }

    /// <summary>The statements after the block. They return the result.</summary>
    public required string After { get; init; }

    /// <summary>Types that replace types with the same name when the program runs, but not when it is checked.</summary>
    public string StandIns { get; init; } = "";

    /// <summary>Checks that the block compiles without warnings, also of the analyzers, and runs it.</summary>
    public async Task<T> RunAsync<T>()
    {
        var shown = Compile("");
        var diagnostics = await shown.WithAnalyzers([.. _analyzers])
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        // The hosts of the examples log to the console by default.
        Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None");
        using var assembly = new MemoryStream();
        var emitted = (StandIns.Length == 0 ? shown : Compile(StandIns))
            .Emit(assembly, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var run = Assembly.Load(assembly.ToArray()).GetType("ReadmeProgram")!.GetMethod("RunAsync")!;
        return (T)(await (Task<object?>)run.Invoke(null, [Array.Empty<string>()])!)!;
    }

    private CSharpCompilation Compile(string standIns) => CSharpCompilation.Create(
        $"Readme{Guid.NewGuid():N}",
        [CSharpSyntaxTree.ParseText(Source(), _options), CSharpSyntaxTree.ParseText(standIns, _options)],
        _references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private string Source()
    {
        var blocks = Block.Earlier.Append(Block).Select(Parse).ToArray();
        var file = $"{Block.Id.Package}/README.md";
        return $$"""
            #pragma warning disable CS1998 // Not every block waits.
            {{ImplicitUsings}}
            {{string.Join('\n', blocks.SelectMany(block => block.Usings).Select(line => line.ToString()).Distinct())}}
            public static class ReadmeProgram
            {
                public static async Task<object?> RunAsync(string[] args)
                {
            {{Before}}
            {{(GoesOn ? Statements(blocks[^2]) : "")}}
            #line {{Block.Line + LineOfStatements(blocks[^1])}} "{{file}}"
            {{Statements(blocks[^1])}}
            #line 1 "{{Block.Id}}: after the block"
            {{After}}
                }
            }
            """;
    }

    private static CompilationUnitSyntax Parse(ReadmeBlock block)
        => CSharpSyntaxTree.ParseText(block.Text, _options).GetCompilationUnitRoot();

    private static int LineOfStatements(CompilationUnitSyntax block)
        => block.Usings.Count == 0 ? 0 : block.Usings[^1].GetLocation().GetLineSpan().EndLinePosition.Line + 1;

    private static string Statements(CompilationUnitSyntax block)
        => block.ToFullString()[(block.Usings.Count == 0 ? 0 : block.Usings[^1].FullSpan.End)..];
}
