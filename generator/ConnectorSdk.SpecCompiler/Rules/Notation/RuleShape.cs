using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>Detects rules that can be written, but would never apply or would apply to every command.</summary>
internal static class RuleShape
{
    /// <summary>Splits a rule that requires several things into a rule for each of them, as with sentences.</summary>
    public static IEnumerable<Rule> Parts(Rule rule)
        => rule.Then is { Junction: Junction.All, Predicates.Count: > 1 }
            ? rule.Then.Predicates.Select(predicate => rule with { Then = predicate })
            : [rule];

    /// <summary>Gets the problem with a part of a rule, or null if there is none. The names in the rule must be linked.</summary>
    public static string? Objection(Rule rule)
        => rule.When.Any(IsOfDemand) || rule.Then.Predicates.Any(predicate => predicate.Negated && IsOfDemand(predicate))
                ? "'only' can be used only after '=>', and cannot be negated. Write a condition as 'X in (V, W)'. "
                    + "Write the products of a rule at the start of the line, such as 'on (Exchange Online): '"
            : rule.Then.Limit is null && rule.Then.Predicates.Any(predicate => predicate is ExistsIn)
                ? "'only on' cannot be combined with other predicates. Write a separate rule for it"
            : rule.IsStatus ? null
            : rule.When.Count == 0 ? ObjectionWithoutCondition(rule.Then)
            : rule.Then.Junction == Junction.All && rule.Then.Predicates.Any(predicate => Forbids(predicate, rule.When))
                ? "The rule forbids the parameter that its condition requires. "
                    + "If the parameter must never be set, use 'reserved(X)' or 'deprecated(X)'"
            : null;

    private static bool IsOfDemand(Predicate predicate) => predicate is OnlyValues or ExistsIn;

    private static bool Forbids(Predicate demanded, EquatableArray<Predicate> conditions)
        => conditions.Contains(demanded.Not())
            || (demanded is Given { Negated: true }
                && conditions.Any(condition => !condition.Negated && condition.Parameter == demanded.Parameter));

    /// <summary>Gets the problem with a rule without a condition. Such a rule must limit values or require a choice.</summary>
    private static string? ObjectionWithoutCondition(Demand demand) => demand switch
    {
        { Junction: not Junction.All } or { Limit: not null } => null,
        { Single: Given { Negated: false } given }
            => $"The rule has no condition. Expected 'X => {given.Parameter}'. "
                + "To make a parameter mandatory, change SYNTAX and its metadata",
        { Single: HasValue { Negated: false } has }
            => $"The rule has no condition. Expected 'X => {has}' or '{new OnlyValues(has.Parameter, has.Values)}'",
        { Single: { } single } => $"The rule has no condition. Expected 'X => {single}' or 'reserved({single.Not()})'",
        _ => null,
    };
}
