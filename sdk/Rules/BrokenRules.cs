namespace ConnectorSdk.Rules;

/// <summary>Chooses among the broken rules of one command those that say something of their own.</summary>
internal static class BrokenRules
{
    /// <summary>
    /// "Has no effect without X" is left out where another broken rule requires the same X for the same setting: one cause, one
    /// message.
    /// </summary>
    public static IEnumerable<T> WithoutRepetition<T>(IReadOnlyList<T> broken, Func<T, Rule> ruleOf)
        => broken.Where(item => !ruleOf(item).Soft || !broken.Any(other => Covers(ruleOf(other), ruleOf(item))));

    private static bool Covers(Rule hard, Rule soft)
        => !hard.Soft
            && hard.Then.Equals(soft.Then)
            && soft.When.All(atom => hard.When.Any(other => other.Parameter == atom.Parameter));
}
