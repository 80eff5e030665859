using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>Joins conditions, which are alternatives of atoms that hold together.</summary>
internal static class Alternatives
{
    /// <summary>The condition that always holds.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<Predicate>> Always = [[]];

    /// <summary>All of the conditions together; null where one isn't understood.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? All(IEnumerable<IReadOnlyList<IReadOnlyList<Predicate>>?> conditions)
        => conditions.Aggregate(
            (IReadOnlyList<IReadOnlyList<Predicate>>?)Always,
            (all, next) => all is null || next is null ? null : Both(all, next));

    /// <summary>Each alternative of one side together with each of the other.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>> Both(
        IReadOnlyList<IReadOnlyList<Predicate>> left, IReadOnlyList<IReadOnlyList<Predicate>> right)
        => [.. left.SelectMany(_ => right, (atoms, more) => (IReadOnlyList<Predicate>)[.. atoms, .. more])];

    /// <summary>"Unless A and B": without A, or without B.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>> Not(IReadOnlyList<IReadOnlyList<Predicate>> condition)
        => condition.Aggregate(
            Always, (all, together) => Both(all, [.. together.Select(atom => (IReadOnlyList<Predicate>)[atom.Not()])]));
}
