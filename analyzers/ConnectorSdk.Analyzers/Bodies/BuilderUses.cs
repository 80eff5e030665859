using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Graphs;
using ConnectorSdk.Analyzers.Reporting;
using ConnectorSdk.Analyzers.Solving;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Bodies;

/// <summary>
/// Collects the uses of the builders in a graph on all paths. Reports builders that are created but not used (CSDK3003), and
/// values that are overwritten before they are used (CSDK3004).
/// </summary>
internal sealed class BuilderUses(SdkSymbols symbols)
{
    private const string Replaces = " Each call replaces the whole list. Pass all values to one call.";

    private readonly HashSet<Origin> _started = [];
    private readonly HashSet<Origin> _used = [];
    private readonly Dictionary<Origin, List<Replacement>> _replaced = [];
    private readonly Dictionary<IInvocationOperation, string> _repeated = [];

    public void OnStart(IOperation creation) => _started.Add(new Origin(creation));

    public void OnUse(TrackedBuilder builder) => _used.UnionWith(builder.Origins);

    public void OnSet(IInvocationOperation call, TrackedBuilder before, string parameter, Setting setting)
    {
        if (before.OriginsOf(parameter).Contains(new Origin(call)))
        {
            _repeated[call] = parameter;
        }

        foreach (var origin in before.OriginsOf(parameter).Where(origin => origin.Operation != call))
        {
            if (!_replaced.TryGetValue(origin, out var replacements))
            {
                _replaced.Add(origin, replacements = []);
            }

            replacements.Add(new Replacement(call, before, parameter, setting));
        }
    }

    /// <param name="report">The report that receives the violations.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="solver">The solver of the graph.</param>
    public void ReportTo(ViolationReport report, ControlFlowGraph graph, FlowSolver solver)
    {
        _used.UnionWith(solver.Lost);
        if (graph.Blocks.Any(block => solver.InputsOf(block).Count == 0
            && GraphOperations.In(graph).Of(block).Any(RefersToBuilder)))
        {
            // Code that never runs, such as code for another build configuration, shows the intended use.
            return;
        }

        foreach (var creation in _started.Except(_used).Select(origin => origin.Operation)
            .Where(creation => !SourcePlaces.MayBeAboutException(creation.Syntax)))
        {
            report.OnUseless(
                Descriptors.NeverBuiltId,
                "The builder is never used to build a command. Call Build() and use the command, or remove the builder.",
                SourcePlaces.Of(creation),
                []);
        }

        foreach (var pair in FindLost())
        {
            report.OnUseless(
                Descriptors.SetTwiceId,
                Describe(pair.Value),
                SourcePlaces.Of(pair.Key.Operation),
                pair.Value.Select(replacement => SourcePlaces.Of(replacement.Call)).Distinct());
        }

        ReportRepeated(report);
    }

    /// <summary>Reports values that each iteration of a loop overwrites.</summary>
    private void ReportRepeated(ViolationReport report)
    {
        foreach (var (call, parameter) in _repeated.Select(pair => (pair.Key, pair.Value)))
        {
            if (call.Syntax is InvocationExpressionSyntax syntax && LoopSetters.Find(syntax) is { } loop)
            {
                var message = $"{parameter} is set again in each iteration of {loop}. Only the last value has an effect.";
                report.OnUseless(
                    Descriptors.SetTwiceId,
                    TakesList(call.TargetMethod) ? message + Replaces : message,
                    SourcePlaces.Of(call),
                    []);
            }
        }
    }

    private bool RefersToBuilder(IOperation operation) => operation
        is ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation
        && symbols.IsBuilder(operation.Type);

    /// <summary>
    /// Finds the calls whose values are overwritten, with the calls that set other values. If a call sets the same value again,
    /// the first call is reported only if the second call is also overwritten.
    /// </summary>
    private Dictionary<Origin, List<Replacement>> FindLost()
    {
        Dictionary<Origin, List<Replacement>> lost = [];
        var replacedBy = _replaced
            .SelectMany(pair => pair.Value.Select(replacement => (Call: new Origin(replacement.Call), Before: pair.Key)))
            .ToLookup(pair => pair.Call, pair => pair.Before);
        Stack<Origin> open = new(_replaced.Keys);
        while (open.Count > 0)
        {
            var origin = open.Pop();
            if (!lost.ContainsKey(origin) && IsLost(origin, _replaced[origin], lost))
            {
                var replacements = _replaced[origin].SelectMany(one => one.IsCertain ? [one] : lost[new(one.Call)]);
                lost.Add(origin, [.. replacements.Distinct()]);
                foreach (var before in replacedBy[origin])
                {
                    open.Push(before);
                }
            }
        }

        return lost;
    }

    private bool IsLost(Origin origin, List<Replacement> replacements, Dictionary<Origin, List<Replacement>> lost)
        => !_used.Contains(origin)
            && replacements.TrueForAll(one => (one.IsCertain || (one.IsSame && lost.ContainsKey(new(one.Call))))
                && one.Before.Creations.Any(_used.Contains))
            && origin.Operation is IInvocationOperation call
            && BuilderCall.Sets(BuilderCall.KindOf(call, replacements[0].Before.Metadata, symbols, out _));

    private static string Describe(List<Replacement> replacements)
    {
        var (call, before, parameter, setting) = replacements[0];
        var old = before.SettingOf(parameter);
        var others = replacements.TrueForAll(replacement => replacement.Setting.Equals(setting))
            ? Text(setting)
            : "another value";
        return $"{parameter} = {Text(old)} has no effect, because a later call sets {others}."
            + (TakesList(call.TargetMethod) ? Replaces : "");
    }

    private static bool TakesList(IMethodSymbol setter)
        => setter.Parameters is [var only] && ListTypes.ElementTaken(only) is not null;

    private static string Text(Setting setting) => setting.Values switch
    {
        null => "$null",
        { Count: 0 } => "an empty list",
        { } values => string.Join(", ", values),
    };

    /// <param name="Call">The call that replaces a value.</param>
    /// <param name="Before">The builder before the call.</param>
    /// <param name="Parameter">The parameter that is set again.</param>
    /// <param name="Setting">The new value.</param>
    private sealed record Replacement(IInvocationOperation Call, TrackedBuilder Before, string Parameter, Setting Setting)
    {
        /// <summary>Gets a value indicating whether both values are known and different.</summary>
        public bool IsCertain => AreKnown && !Before.SettingOf(Parameter).Equals(Setting);

        /// <summary>Gets a value indicating whether both values are known and equal.</summary>
        public bool IsSame => AreKnown && Before.SettingOf(Parameter).Equals(Setting);

        private bool AreKnown => IsKnown(Before.SettingOf(Parameter)) && IsKnown(Setting);

        private static bool IsKnown(Setting setting)
            => setting is { Presence: Presence.Given, Values: not null } or { Presence: Presence.Given, Null: Truth.True };
    }
}
