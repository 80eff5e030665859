using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>Combines conditions. A condition is a list of alternatives, each with predicates that must all be true.</summary>
internal static class Alternatives
{
    /// <summary>The condition that is always true.</summary>
    public static readonly IReadOnlyList<IReadOnlyList<Predicate>> Always = [[]];

    /// <summary>Combines all conditions. Returns null if a condition isn't recognized.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>>? All(IEnumerable<IReadOnlyList<IReadOnlyList<Predicate>>?> conditions)
        => conditions.Aggregate(
            (IReadOnlyList<IReadOnlyList<Predicate>>?)Always,
            (all, next) => all is null || next is null ? null : Both(all, next));

    /// <summary>Combines each alternative of one condition with each alternative of the other condition.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>> Both(
        IReadOnlyList<IReadOnlyList<Predicate>> left, IReadOnlyList<IReadOnlyList<Predicate>> right)
        => [.. left.SelectMany(_ => right, (atoms, more) => (IReadOnlyList<Predicate>)[.. atoms, .. more])];

    /// <summary>Negates a condition: "Unless A and B" means without A, or without B.</summary>
    public static IReadOnlyList<IReadOnlyList<Predicate>> Not(IReadOnlyList<IReadOnlyList<Predicate>> condition)
        => condition.Aggregate(
            Always, (all, together) => Both(all, [.. together.Select(atom => (IReadOnlyList<Predicate>)[atom.Not()])]));
}
