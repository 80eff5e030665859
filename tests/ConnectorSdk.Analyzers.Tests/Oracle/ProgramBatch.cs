extern alias sdk;

using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// Compiles programs together, runs each with every combination of its inputs, and compares with what the analyzer says.
/// </summary>
internal static class ProgramBatch
{
    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Latest);

    private static readonly SyntaxTree[] _builders =
    [
        CSharpSyntaxTree.ParseText(
            WithReadableRules(SampleBuilders.OutboundConnector), _parseOptions, "OutboundConnector.g.cs"),
        CSharpSyntaxTree.ParseText(SampleBuilders.SendConnector, _parseOptions, "SendConnector.g.cs"),
    ];

    /// <summary>The program with a number of a batch.</summary>
    public static GeneratedProgram Write(IReadOnlyList<int> choices, int number) => ProgramWriter.Write(
        "P" + number.ToString(CultureInfo.InvariantCulture), choices, SetterTable.OutboundConnector, SetterTable.SendConnector);

    public static async Task<IReadOnlyList<SiteVerdict>> JudgeAsync(IReadOnlyList<GeneratedProgram> programs)
    {
        List<string> lines = [.. ProgramPrologue.Source.Split('\n')];
        Dictionary<int, (GeneratedProgram Program, int Site)> places = [];
        foreach (var program in programs)
        {
            foreach (var (site, line) in program.Sites)
            {
                places.Add(lines.Count + line, (program, site));
            }

            lines.AddRange(program.Lines);
        }

        var tree = CSharpSyntaxTree.ParseText(string.Join('\n', lines), _parseOptions, "Programs.cs");
        var compilation = CSharpCompilation.Create(
            "Programs" + Guid.NewGuid().ToString("N"),
            [tree, .. _builders],
            AnalyzerVerifier.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var reported = await ReportedAsync(compilation, places);
        var assembly = Compile(compilation);
        return [.. programs.SelectMany(program => Judge(program, assembly, reported))];
    }

    /// <summary>The analyzer is silent about a rule of a later version; at run time its builder refuses to work.</summary>
    private static string WithReadableRules(string builders)
        => string.Join('\n', builders.Split('\n').Where(line => !line.Contains("Unreadable.", StringComparison.Ordinal)));

    private static async Task<ILookup<(GeneratedProgram, int), Report>> ReportedAsync(
        Compilation compilation, Dictionary<int, (GeneratedProgram Program, int Site)> places)
    {
        var analysed = compilation.WithAnalyzers([new BuilderRulesAnalyzer(isStrict: true)]);
        var diagnostics = await analysed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id == Descriptors.PossibleId)
            .SelectMany(diagnostic => diagnostic.AdditionalLocations.Prepend(diagnostic.Location)
                .Select(location => location.GetLineSpan().StartLinePosition.Line)
                .Distinct()
                .Where(places.ContainsKey)
                .Select(line => (Place: places[line], Report: Report.Of(diagnostic))))
            .ToLookup(found => found.Place, found => found.Report);
    }

    private static Assembly Compile(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return Assembly.Load(stream.ToArray());
    }

    private static IEnumerable<SiteVerdict> Judge(
        GeneratedProgram program, Assembly assembly, ILookup<(GeneratedProgram, int), Report> reported)
    {
        var run = assembly.GetType(program.Type)!.GetMethod("Run")!;
        var trace = assembly.GetType("System.Trace")!.GetField("Sites")!;
        Dictionary<int, List<ImmutableHashSet<string>>> thrownBySite = [];
        foreach (var inputs in ProgramInputs.For(program, run.GetParameters()))
        {
            List<int> sites = [];
            trace.SetValue(null, sites);
            var thrown = Run(() => run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, inputs, null));
            for (var i = 0; i < sites.Count; i++)
            {
                if (!thrownBySite.TryGetValue(sites[i], out var all))
                {
                    thrownBySite.Add(sites[i], all = []);
                }

                // Only the last check may have thrown.
                all.Add(i == sites.Count - 1 ? thrown : []);
            }
        }

        return thrownBySite.Select(pair => new SiteVerdict(
            program,
            pair.Key,
            pair.Value.Aggregate((left, right) => left.Intersect(right)),
            pair.Value.Aggregate((left, right) => left.Union(right)),
            [.. reported[(program, pair.Key)]]));
    }

    private static ImmutableHashSet<string> Run(Func<object?> program)
    {
        try
        {
            program();
            return [];
        }
        catch (sdk::ConnectorSdk.CmdletValidationException exception)
        {
            return
            [
                .. exception.Violations
                    .Where(violation => violation.Severity == sdk::ConnectorSdk.RuleSeverity.Error)
                    .Select(violation => Report.NameOf(violation.Id, violation.Line)),
            ];
        }
    }
}
