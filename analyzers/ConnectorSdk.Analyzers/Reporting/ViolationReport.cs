using System.Collections.Immutable;
using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>Collects the violations of a body, each once for a rule and a place, and reports them.</summary>
internal sealed class ViolationReport(ViolationFinder finder)
{
    private readonly Dictionary<(string Id, string Key, Location Place), Entry> _entries = [];

    /// <summary>A call of <c>Build()</c> or <c>Validate()</c> is reached.</summary>
    /// <param name="call">The call.</param>
    /// <param name="checks">The paths to it on which the builder is known.</param>
    /// <param name="describe">Names the condition that leads to some of the paths; null where that isn't simple.</param>
    /// <param name="pathCount">The number of all paths to it.</param>
    public void OnCheck(
        IInvocationOperation call,
        IReadOnlyList<PathCheck> checks,
        Func<IReadOnlyCollection<FlowState>, string?> describe,
        int pathCount)
    {
        var found = checks
            .SelectMany(check => finder.Find(check.Builder).Select(violation => (Check: check, Violation: violation)))
            .GroupBy(found => (found.Violation.Id, found.Violation.Key))
            .Select(group => group.ToList());
        foreach (var group in found)
        {
            var violation = group.Count == pathCount ? group[0].Violation
                : describe([.. group.Select(one => one.Check.Path)]) is { } condition ? group[0].Violation.Where(condition)
                : null;
            if (violation is null)
            {
                continue;
            }

            if (group.Exists(other => !other.Violation.Repairs.SequenceEqual(violation.Repairs)))
            {
                violation = violation with { Repairs = [] };
            }

            var starts = group.SelectMany(one => StartOf(one.Violation, one.Check.Builder)).Distinct().ToList();
            if (starts is not [var start] || !finder.IsChained(start.Operation, group[0].Check.Builder))
            {
                violation = violation with { Repairs = [.. violation.Repairs.Where(repair => repair is not AddedCall)] };
            }

            var places = group
                .SelectMany(one => PlacesOf(one.Violation, one.Check.Builder))
                .Distinct()
                .OrderBy(place => place.SourceSpan.Start)
                .ToList();
            var entry = EntryAt(violation, places[0], group[0].Check.Builder.Creations);
            entry.Add(places.Skip(1));
            var origins = group.SelectMany(one => one.Violation.Parameters.SelectMany(name => one.Check.Builder.OriginsOf(name)));
            entry.Add(origins.Select(origin => SourcePlaces.Of(origin.Operation)));
            entry.Add([SourcePlaces.Of(call)]);
        }
    }

    /// <summary>A parameter is given a value that certainly throws.</summary>
    public void OnMalformed(IArgumentOperation argument, string parameter, MalformedValue value)
    {
        var message = $"'{value.Text}' of {parameter} isn't {value.Expected}.";
        EntryAt(new Violation(DiagnosticIds.Format, message, [parameter], message, []), SourcePlaces.Of(argument), default);
    }

    /// <summary>Something is done for nothing.</summary>
    /// <param name="id">The id.</param>
    /// <param name="message">The whole message.</param>
    /// <param name="place">Where it is done.</param>
    /// <param name="others">Where the reason for it is.</param>
    public void OnUseless(string id, string message, Location place, IEnumerable<Location> others)
        => EntryAt(new Violation(id, message, [], message, []), place, default).Add(others);

    /// <summary>The diagnostics in the order of the source.</summary>
    public IEnumerable<Diagnostic> ToDiagnostics() => _entries.Values
        .OrderBy(entry => entry.Place.SourceSpan.Start)
        .ThenBy(entry => entry.Violation.Id, StringComparer.Ordinal)
        .Select(entry => entry.ToDiagnostic());

    /// <summary>
    /// What sets the first parameter that a setter sets; else that an argument sets; else what made the builder.
    /// </summary>
    private static EquatableArray<Origin> StartOf(Violation violation, TrackedBuilder builder)
    {
        var origins = violation.Parameters.Select(builder.OriginsOf).Where(list => list.Count > 0).ToList();
        return origins.Find(list => list.All(IsSetter)) is { Count: > 0 } setters ? setters
            : origins.Count > 0 ? origins[0]
            : builder.Creations;

        bool IsSetter(Origin origin) => origin.Operation is IInvocationOperation && !builder.Creations.Contains(origin);
    }

    /// <summary>The wrong values, if they are expressions of their own; else the calls or arguments that the violation starts at.</summary>
    private static IEnumerable<Location> PlacesOf(Violation violation, TrackedBuilder builder)
        => violation.Values.Count > 0 ? violation.Values : StartOf(violation, builder).Select(origin => SourcePlaces.Of(origin.Operation));

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

        /// <summary>A code fix changes the document of its diagnostic only.</summary>
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
