using System.Collections.Immutable;
using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Analyzers.Flow;
using ConnectorSdk.Analyzers.Repairs;
using ConnectorSdk.Analyzers.Syntax;
using ConnectorSdk.Analyzers.Values;
using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Reporting;

/// <summary>Collects and reports the violations of a body. Each rule is reported once for each location.</summary>
internal sealed class ViolationReport(ViolationFinder finder, ExpectedViolations expected)
{
    private readonly Dictionary<(string Id, string Key, Location Place), Entry> _entries = [];

    /// <summary>Adds the violations at a <c>Build()</c> or <c>Validate()</c> call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="checks">The paths to the call on which the builder is known.</param>
    /// <param name="describe">Describes the condition of some paths, or returns null if there is no simple condition.</param>
    /// <param name="pathCount">The number of all paths to the call.</param>
    /// <returns>The reported rules.</returns>
    public IReadOnlyCollection<(string Id, string Key)> OnCheck(
        IOperation call,
        IReadOnlyList<PathCheck> checks,
        Func<IReadOnlyCollection<FlowState>, string?> describe,
        int pathCount)
    {
        List<(string, string)> reported = [];
        foreach (var group in Find(checks))
        {
            var isCertain = PathCheck.CountPaths(group.Select(one => one.Check)) == pathCount;
            var condition = isCertain || HasEffectElsewhere(group, checks)
                ? null
                : describe([.. group.Select(one => one.Check.Path).Distinct(SamePath.Comparer)]);
            if (condition is not null || isCertain)
            {
                OnBranch(call, group, condition);
                reported.Add(group[0].Rule);
            }
        }

        return reported;
    }

    /// <summary>Finds the violations that all paths share, with the violation on each path.</summary>
    public IEnumerable<IReadOnlyList<FoundViolation>> FindCertain(IReadOnlyCollection<PathCheck> checks)
    {
        var pathCount = PathCheck.CountPaths(checks);
        return Find(checks).Where(group => PathCheck.CountPaths(group.Select(found => found.Check)) == pathCount);
    }

    /// <summary>
    /// Gets the nodes that create the builders of a check, and that set the parameters of the rules that the check doesn't
    /// decide.
    /// </summary>
    public IEnumerable<SyntaxNode> UndecidedOrigins(OpenCheck check) => check.Checks
        .Select(path => path.Builder)
        .SelectMany(builder => finder.FindUndecided(builder, check.Settled)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(parameter => builder.OriginsOf(parameter))
            .Concat(builder.Creations.Count > 1 ? builder.Creations : []))
        .Select(origin => origin.Operation.Syntax)
        .Distinct();

    /// <summary>Adds a rule that is violated on some paths to a check.</summary>
    /// <param name="call">The check.</param>
    /// <param name="group">The violation on each path.</param>
    /// <param name="condition">The condition of the paths, or null for all paths.</param>
    public void OnBranch(IOperation call, IReadOnlyList<FoundViolation> group, string? condition)
    {
        if (expected.AreExpectedAt(call.Syntax, ThrownTypes.OfViolation))
        {
            return;
        }

        var violation = condition is null ? group[0].Violation : group[0].Violation.Where(condition);
        if (group.Any(other => !other.Violation.Repairs.SequenceEqual(violation.Repairs)))
        {
            violation = violation with { Repairs = [] };
        }

        var starts = group.SelectMany(one => one.Starts).Distinct().ToList();
        if (starts is not [var start] || !finder.IsChained(start.Operation, group[0].Check.Builder))
        {
            violation = violation with { Repairs = [.. violation.Repairs.Where(repair => repair is not AddedCall)] };
        }

        var places = group
            .SelectMany(PlacesOf)
            .Distinct()
            .OrderBy(place => place.SourceSpan.Start)
            .ToList();
        var entry = EntryAt(violation, places[0], group[0].Check.Builder.Creations);
        entry.Add(places.Skip(1));
        var origins = group.SelectMany(one => one.Violation.Parameters.SelectMany(name => one.Check.Builder.OriginsOf(name)));
        entry.Add(origins.Select(origin => SourcePlaces.Of(origin.Operation)));
        entry.Add([SourcePlaces.Of(call)]);
    }

    /// <summary>
    /// Determines whether a parameter without effect on some paths is set by a call that has an effect on other paths.
    /// </summary>
    private static bool HasEffectElsewhere(List<FoundViolation> group, IReadOnlyList<PathCheck> checks)
        => group[0].Violation is { Id: DiagnosticIds.NoEffect, Parameters: [var parameter, ..] }
            && checks.Where(check => !group.Exists(found => found.Check == check))
                .SelectMany(check => check.Builder.OriginsOf(parameter))
                .Intersect(group.SelectMany(found => found.Starts))
                .Any();

    private IEnumerable<List<FoundViolation>> Find(IEnumerable<PathCheck> checks) => checks
        .SelectMany(check => finder.Find(check.Builder)
            .Where(violation => !IsReportedElsewhere(violation, check))
            .Select(violation => new FoundViolation(check, violation)))
        .GroupBy(found => found.Rule)
        .Select(group => group.ToList());

    private bool IsReportedElsewhere(Violation violation, PathCheck check)
        => check.Reported.Any(builder => finder.Find(builder)
            .Any(other => other.Id == violation.Id && other.Key == violation.Key));

    /// <summary>Adds a value that certainly throws.</summary>
    public void OnMalformed(IArgumentOperation argument, string parameter, MalformedValue value)
    {
        if (expected.AreExpectedAt(argument.Syntax, value.Thrown))
        {
            return;
        }

        var message = $"{parameter} = '{value.Text}' is not {value.Expected}.";
        EntryAt(new Violation(DiagnosticIds.Format, message, [parameter], message, []), SourcePlaces.Of(argument), default);
    }

    /// <summary>Adds code that has no effect.</summary>
    /// <param name="id">The diagnostic ID.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="place">The location of the code.</param>
    /// <param name="others">The locations of the reason.</param>
    public void OnUseless(string id, string message, Location place, IEnumerable<Location> others)
        => EntryAt(new Violation(id, message, [], message, []), place, default).Add(others);

    /// <summary>Gets the diagnostics in the order of the source.</summary>
    public IEnumerable<Diagnostic> ToDiagnostics() => _entries.Values
        .OrderBy(entry => entry.Place.SourceSpan.Start)
        .ThenBy(entry => entry.Violation.Id, StringComparer.Ordinal)
        .Select(entry => entry.ToDiagnostic());

    /// <summary>
    /// Gets the locations of the wrong values if they have separate expressions, or else of the calls or arguments that set the
    /// parameters.
    /// </summary>
    private static IEnumerable<Location> PlacesOf(FoundViolation found)
        => found.Violation.Values.Count > 0
            ? found.Violation.Values
            : found.Starts.Select(origin => SourcePlaces.Of(origin.Operation));

    private Entry EntryAt(Violation violation, Location place, EquatableArray<Origin> creations)
    {
        var key = (violation.Id, violation.Key, place);
        if (!_entries.TryGetValue(key, out var entry))
        {
            _entries.Add(key, entry = new Entry(violation, place, creations));
        }

        return entry;
    }

    private sealed class Entry
    {
        private readonly List<Location> _others = [];

        private readonly ImmutableDictionary<string, string?> _properties;

        public Entry(Violation violation, Location place, EquatableArray<Origin> creations)
        {
            Violation = violation;
            Place = place;
            var repairs = violation.Repairs.Where(IsNear).ToList();
            _properties = RepairData.Write(repairs, string.Join(",", creations.Select(StartOf)), NumberOf);
        }

        public Violation Violation { get; }

        public Location Place { get; }

        public void Add(IEnumerable<Location> places)
        {
            foreach (var place in places)
            {
                if (place != Place && !_others.Contains(place))
                {
                    _others.Add(place);
                }
            }
        }

        public Diagnostic ToDiagnostic()
            => Diagnostic.Create(Descriptors.Of(Violation.Id), Place, _others, _properties, Violation.Message);

        /// <summary>
        /// Determines whether a proposed fix changes only the document of its diagnostic, as required for code fixes.
        /// </summary>
        private bool IsNear(Repair repair) => repair switch
        {
            ChangedArgument changed => changed.Place.SourceTree == Place.SourceTree,
            RemovedCalls removed => removed.Places.All(place => place.SourceTree == Place.SourceTree),
            _ => true,
        };

        private static int StartOf(Origin creation) => creation.Operation.Syntax.SpanStart;

        private int NumberOf(Location place)
        {
            Add([place]);
            return place == Place ? 0 : _others.IndexOf(place) + 1;
        }
    }
}
