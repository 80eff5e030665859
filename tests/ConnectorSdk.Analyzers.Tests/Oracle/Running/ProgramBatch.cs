using System.Runtime.Loader;
using ConnectorSdk.Analyzers.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Compiles programs together, runs each with every combination of its inputs, and compares the results with the analyzer's
/// reports.
/// </summary>
internal static class ProgramBatch
{
    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Latest);

    private static readonly SyntaxTree _prologue
        = CSharpSyntaxTree.ParseText(ProgramPrologue.Source, _parseOptions, "Prologue.cs");

    public static async Task<BatchVerdict> JudgeAsync(IReadOnlyList<GeneratedProgram> programs)
    {
        var byPath = programs.ToDictionary(program => program.Type);
        var reported = await ReportedAsync(Create(programs, program => program.Source), byPath);
        var (compiled, rejected) = WithoutRejected(programs);
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(compiled);
            return new(
                [.. programs.Except(rejected.Keys).SelectMany(program
                    => ProgramJudge.Judge(program, assembly, reported[program]))], rejected);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Gets the compiler's errors in the programs.</summary>
    public static IReadOnlyList<Diagnostic> ErrorsOf(IReadOnlyList<GeneratedProgram> programs) =>
    [
        .. Create(programs, program => program.TracedSource).GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
    ];

    /// <summary>
    /// Gets the lines of checks that a location is about, and whether the location is the call. If the line of the location has
    /// no check, these are the lines of a lambda before it in the same statement.
    /// </summary>
    private static IEnumerable<(int Line, bool IsCall)> LinesOf(Location location, GeneratedProgram program)
    {
        var span = location.GetLineSpan();
        var first = span.StartLinePosition;
        if (program.Checks.ContainsKey(first.Line))
        {
            var code = program.Lines[first.Line][first.Character..];
            return [(first.Line, Check.Calls.Any(call => code.StartsWith(call[1..], StringComparison.Ordinal)))];
        }

        var statement = location.SourceTree!.GetRoot(TestContext.Current.CancellationToken)
            .FindNode(location.SourceSpan)
            .FirstAncestorOrSelf<StatementSyntax>();
        return statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax
            ? program.Checks.Keys.Where(line => line >= statement.GetLocation().GetLineSpan().StartLinePosition.Line
                    && line <= span.EndLinePosition.Line)
                .Select(line => (line, true))
            : [];
    }

    /// <summary>Compiles the valid programs. The others are returned with the compiler's message.</summary>
    private static (MemoryStream Compiled, Dictionary<GeneratedProgram, string> Rejected) WithoutRejected(
        IReadOnlyList<GeneratedProgram> programs)
    {
        Dictionary<GeneratedProgram, string> rejected = [];
        while (true)
        {
            var compilation = Create([.. programs.Except(rejected.Keys)], program => program.TracedSource);
            var stream = new MemoryStream();
            var result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
            if (result.Success)
            {
                stream.Position = 0;
                return (stream, rejected);
            }

            var byPath = programs.ToDictionary(program => program.Type);
            foreach (var error in result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                var path = error.Location.SourceTree?.FilePath ?? "";
                Assert.True(byPath.ContainsKey(path), error.ToString());
                rejected.TryAdd(byPath[path], error.ToString());
            }
        }
    }

    private static CSharpCompilation Create(IReadOnlyList<GeneratedProgram> programs, Func<GeneratedProgram, string> source)
        => CSharpCompilation.Create(
            "Programs" + Guid.NewGuid().ToString("N"),
            [_prologue, .. programs.Select(program => CSharpSyntaxTree.ParseText(source(program), _parseOptions, program.Type))],
            OracleLibrary.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    private static async Task<ILookup<GeneratedProgram, (int? Site, Report Report)>> ReportedAsync(
        Compilation compilation, Dictionary<string, GeneratedProgram> byPath)
    {
        var analysed = compilation.WithAnalyzers([new BuilderRulesAnalyzer(isStrict: true)]);
        var diagnostics = await analysed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id == Descriptors.PossibleId)
            .SelectMany(diagnostic => SitesOf(diagnostic, byPath)
                .Select(found => (found.Program, found.Site, Report: Report.Of(diagnostic))))
            .ToLookup(found => found.Program, found => (found.Site, found.Report));
    }

    /// <summary>Gets the checks that a diagnostic is about, or null for a diagnostic without a check.</summary>
    private static IEnumerable<(GeneratedProgram Program, int? Site)> SitesOf(
        Diagnostic diagnostic, Dictionary<string, GeneratedProgram> byPath)
    {
        var program = byPath[diagnostic.Location.SourceTree!.FilePath];
        var found = diagnostic.AdditionalLocations.Prepend(diagnostic.Location)
            .SelectMany(location => LinesOf(location, program))
            .ToLookup(one => program.Checks[one.Line], one => one.IsCall);
        var checks = found.Select(one => one.Key).ToList();

        // A setter can be on the line of another check.
        if (found.Any(one => one.Contains(true)))
        {
            checks.RemoveAll(check => check.Kind != CheckKind.Statement && !found[check].Contains(true));
        }

        // If a call checks the builder, a statement is a location only because it sets something.
        if (checks.Exists(check => check.Kind != CheckKind.Statement))
        {
            checks.RemoveAll(check => check.Kind == CheckKind.Statement);
        }

        List<(GeneratedProgram, int?)> sites = [.. checks.Select(check => (program, (int?)check.Number))];
        return sites.Count > 0 ? sites : [(program, null)];
    }
}

/// <summary>The result of a batch.</summary>
/// <param name="Verdicts">The verdicts about its checks.</param>
/// <param name="Rejected">The programs that don't compile, with the compiler's message.</param>
internal sealed record BatchVerdict(IReadOnlyList<SiteVerdict> Verdicts, IReadOnlyDictionary<GeneratedProgram, string> Rejected);
