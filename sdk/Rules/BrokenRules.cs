namespace ConnectorSdk.Rules;

/// <summary>Chooses among the broken rules of one command those that say something of their own.</summary>
internal static class BrokenRules
{
    /// <summary>
    /// "Has no effect without X" is left out where another broken rule requires the same X for the same setting, and so is a list of
    /// products where a sentence before says that the parameter is missing: one cause, one message.
    /// </summary>
    public static IEnumerable<T> WithoutRepetition<T>(IReadOnlyList<T> broken, Func<T, Rule> ruleOf)
        => broken.Where((item, i) => ruleOf(item) switch
        {
            { Soft: true } soft => !broken.Any(other => Covers(ruleOf(other), soft)),
            { Then: OnlyOnClaim claim } => !broken.Take(i).Any(other => IsAbout(claim.Parameter, ruleOf(other))),
            _ => true,
        });

    private static bool IsAbout(string parameter, Rule rule)
        => rule.Then is OnlyOnClaim claim && claim.Parameter.Equals(parameter, StringComparison.OrdinalIgnoreCase);

    private static bool Covers(Rule hard, Rule soft)
        => !hard.Soft
            && hard.Then.Equals(soft.Then)
            && soft.When.All(atom => hard.When.Any(other => other.Parameter == atom.Parameter));
}
