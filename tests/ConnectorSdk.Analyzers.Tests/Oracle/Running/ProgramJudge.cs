using System.Collections.Immutable;
using System.Reflection;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>Runs a program with every combination of its inputs, and compares the runs with the analyzer's reports.</summary>
internal sealed class ProgramJudge
{
    private readonly GeneratedProgram _program;
    private readonly ILookup<int, Report> _reports;
    private readonly List<Report> _elsewhere;
    private readonly Dictionary<int, List<IReadOnlyList<ReachedCheck>>> _runsBySite = [];
    private readonly List<ImmutableHashSet<string>> _thrownByRun = [];

    private ProgramJudge(GeneratedProgram program, IReadOnlyCollection<(int? Site, Report Report)> reported)
    {
        _program = program;
        _reports = reported.Where(found => found.Site is not null).ToLookup(found => found.Site!.Value, found => found.Report);
        _elsewhere = [.. reported.Where(found => found.Site is null).Select(found => found.Report)];
    }

    /// <param name="program">The program.</param>
    /// <param name="assembly">The assembly that contains the program.</param>
    /// <param name="reported">The analyzer's reports for its checks, or without a check.</param>
    public static IEnumerable<SiteVerdict> Judge(
        GeneratedProgram program, Assembly assembly, IEnumerable<(int? Site, Report Report)> reported)
    {
        var judge = new ProgramJudge(program, [.. reported]);
        judge.Run(assembly.GetType(program.Type + ".Code", throwOnError: true)!.GetMethod("Run")!);
        return judge.Verdicts();
    }

    private void Run(MethodInfo method)
    {
        var parameters = method.GetParameters();
        var mode = Array.FindIndex(parameters, parameter => parameter.Name == ProgramInputs.Mode);
        foreach (var inputs in ProgramInputs.For(_program, parameters))
        {
            var checks = ProgramRun.Of(method, inputs, (int)inputs[mode]!).Checks;
            _thrownByRun.Add(AnyOf(checks.Select(check => check.Thrown)));
            foreach (var reached in checks.GroupBy(check => check.Site))
            {
                if (!_runsBySite.TryGetValue(reached.Key, out var runs))
                {
                    _runsBySite.Add(reached.Key, runs = []);
                }

                runs.Add([.. reached]);
            }
        }

        foreach (var check in _program.Checks.Values.Where(check => check.Kind == CheckKind.Silent))
        {
            _runsBySite[check.Number] = [[new(check.Number, [], null)]];
        }
    }

    private IEnumerable<SiteVerdict> Verdicts()
    {
        foreach (var (site, runs) in _runsBySite)
        {
            var thrown = runs.SelectMany(run => run).Select(check => check.Thrown).ToList();
            yield return new(
                _program,
                site,
                AllOf(thrown),
                AllOf(runs.Select(run => AnyOf(run.Select(check => check.Thrown)))),
                AnyOf(thrown),
                [.. _reports[site]],
                AllOf(runs.SelectMany(run => run).Select(check => CertainOf(check.Together))));
        }

        if (_elsewhere.Count > 0)
        {
            var certain = AllOf(_thrownByRun);
            yield return new(_program, null, certain, certain, AnyOf(_thrownByRun), [.. _elsewhere], []);
        }
    }

    private ImmutableHashSet<string> CertainOf(int? site)
        => site is { } known ? [.. _reports[known].Where(report => report.IsCertain).Select(report => report.Id)] : [];

    private static ImmutableHashSet<string> AllOf(IEnumerable<ImmutableHashSet<string>> sets)
        => sets.Aggregate((left, right) => left.Intersect(right));

    private static ImmutableHashSet<string> AnyOf(IEnumerable<ImmutableHashSet<string>> sets)
        => sets.Aggregate(ImmutableHashSet<string>.Empty, (left, right) => left.Union(right));
}
