using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>Tells rules that say something from those that can be written and would never count, or always.</summary>
internal static class RuleShape
{
    /// <summary>A rule that demands several things is one for each of them, as sentences are read.</summary>
    public static IEnumerable<Rule> Parts(Rule rule)
        => rule.Then is { Junction: Junction.All, Predicates.Count: > 1 }
            ? rule.Then.Predicates.Select(predicate => rule with { Then = predicate })
            : [rule];

    /// <summary>What is wrong with a part of a rule; null where nothing is. The names in it are those of the cmdlet.</summary>
    public static string? Objection(Rule rule)
        => rule.When.Any(IsOfDemand) || rule.Then.Predicates.Any(predicate => predicate.Negated && IsOfDemand(predicate))
                ? "'only' stands in what a rule demands, and isn't negated. A condition is written 'X in (V, W)', and products "
                    + "of the rule stand in front, as in 'on (Exchange Online): '"
            : rule.Then.Limit is null && rule.Then.Predicates.Any(predicate => predicate is ExistsIn)
                ? "'only on' stands alone: write a rule for it"
            : rule.IsStatus ? null
            : rule.When.Count == 0 ? ObjectionWithoutCondition(rule.Then)
            : rule.Then.Junction == Junction.All && rule.Then.Predicates.Any(predicate => Forbids(predicate, rule.When))
                ? "The rule forbids what its condition asks for. What nobody may use is 'reserved(X)' or 'deprecated(X)'"
            : null;

    private static bool IsOfDemand(Predicate predicate) => predicate is OnlyValues or ExistsIn;

    private static bool Forbids(Predicate demanded, EquatableArray<Predicate> conditions)
        => conditions.Contains(demanded.Not())
            || (demanded is Given { Negated: true }
                && conditions.Any(condition => !condition.Negated && condition.Parameter == demanded.Parameter));

    /// <summary>What holds of every command limits values, or lets choose.</summary>
    private static string? ObjectionWithoutCondition(Demand demand) => demand switch
    {
        { Junction: not Junction.All } or { Limit: not null } => null,
        { Single: Given { Negated: false } given }
            => $"The rule has no condition: 'X => {given.Parameter}' is expected. That a parameter is mandatory is stated in "
                + "SYNTAX and in its metadata",
        { Single: HasValue { Negated: false } has }
            => $"The rule has no condition: 'X => {has}' is expected, or '{new OnlyValues(has.Parameter, has.Values)}'",
        { Single: { } single } => $"The rule has no condition: 'X => {single}' is expected, or 'reserved({single.Not()})'",
        _ => null,
    };
}
