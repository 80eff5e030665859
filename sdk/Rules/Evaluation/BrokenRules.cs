using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.Rules.Evaluation;

/// <summary>Selects the violated rules of a command that aren't redundant.</summary>
internal static class BrokenRules
{
    /// <summary>
    /// Removes redundant rules, so that each problem is reported once. "Has no effect without X" is redundant if another violated
    /// rule requires X for the same setting, or if a value is invalid anyway. A rule is redundant if an earlier rule states the
    /// same in reverse ("A is less than B", "B is greater than A"). A list of products is redundant if an earlier sentence states
    /// that the parameter isn't available.
    /// </summary>
    public static IEnumerable<T> WithoutRepetition<T>(IReadOnlyList<T> broken, Func<T, Rule> ruleOf)
        => broken.Where((item, i) => ruleOf(item) switch
        {
            { Soft: true } soft => !broken.Any(other => Covers(ruleOf(other), soft) || Invalidates(ruleOf(other), soft)),
            { Then.Limit: ExistsIn exists } => !broken.Take(i).Any(other => IsAbout(exists.Parameter, ruleOf(other))),
            { Then.Limit: Compares compares } => !broken.Take(i).Any(other =>
                ruleOf(other).Then.Limit is Compares before && IsSameOrder(before, compares)),
            { Kind: RuleKind.Excludes } rule => !broken.Take(i).Any(other =>
                ruleOf(other) is { Soft: false, Kind: RuleKind.Excludes } before && IsSamePair(before, rule)),
            _ => true,
        });

    private static bool IsAbout(string parameter, Rule rule)
        => rule.Then.Limit is ExistsIn exists && Same(exists.Parameter, parameter);

    private static bool Covers(Rule hard, Rule soft)
        => !hard.Soft
            && hard.Then.Equals(soft.Then)
            && soft.When.All(condition => hard.When.Any(other => other.Parameter == condition.Parameter));

    /// <summary>
    /// Determines whether a rule rejects a value that the other rule refers to. A valid value may also satisfy the other rule.
    /// </summary>
    private static bool Invalidates(Rule hard, Rule soft)
        => !hard.Soft
            && hard.Then.Limit is (Within or HasFormat or OnlyValues) and { Parameter: var invalid }
            && soft.Parameters.Any(parameter => Same(parameter, invalid));

    /// <summary>
    /// Determines whether two comparisons have the same order. Whether equal values are allowed makes no difference.
    /// </summary>
    private static bool IsSameOrder(Compares a, Compares b)
    {
        var (lesserA, greaterA) = InOrder(a);
        var (lesserB, greaterB) = InOrder(b);
        return (Same(lesserA, lesserB) && Same(greaterA, greaterB))
            || (a.Operator == Comparison.Equal && b.Operator == Comparison.Equal
                && Same(lesserA, greaterB) && Same(greaterA, lesserB));
    }

    private static (string Lesser, string Greater) InOrder(Compares compares)
        => compares.Operator is Comparison.Greater or Comparison.GreaterOrEqual
            ? (compares.Other, compares.Parameter)
            : (compares.Parameter, compares.Other);

    /// <summary>Determines whether two rules exclude the same pair: A can't be used with B, and B can't be used with A.</summary>
    private static bool IsSamePair(Rule a, Rule b) => new HashSet<Predicate>(Together(a)).SetEquals(Together(b));

    private static IEnumerable<Predicate> Together(Rule rule)
        => rule.When.Concat(rule.Then.Predicates.Select(predicate => predicate.Not()));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
