namespace ConnectorSdk.Rules;

/// <summary>Chooses among the broken rules of one command those that say something of their own.</summary>
internal static class BrokenRules
{
    /// <summary>
    /// One cause, one message. Left out are "has no effect without X" where another broken rule requires the same X for the same
    /// setting, or where the value of one of the settings is invalid anyway; what a rule before says from the other side
    /// ("A is less than B", "B is greater than A"); and a list of products where a sentence before says that the parameter is
    /// missing.
    /// </summary>
    public static IEnumerable<T> WithoutRepetition<T>(IReadOnlyList<T> broken, Func<T, Rule> ruleOf)
        => broken.Where((item, i) => ruleOf(item) switch
        {
            { Soft: true } soft => !broken.Any(other => Covers(ruleOf(other), soft) || Invalidates(ruleOf(other), soft)),
            { Then: OnlyOnClaim claim } => !broken.Take(i).Any(other => IsAbout(claim.Parameter, ruleOf(other))),
            { Then: CompareClaim claim } => !broken.Take(i).Any(other =>
                ruleOf(other).Then is CompareClaim before && IsSameOrder(before, claim)),
            { Kind: RuleKind.Excludes } rule => !broken.Take(i).Any(other =>
                ruleOf(other) is { Soft: false, Kind: RuleKind.Excludes } before && IsSamePair(before, rule)),
            _ => true,
        });

    private static bool IsAbout(string parameter, Rule rule)
        => rule.Then is OnlyOnClaim claim && Same(claim.Parameter, parameter);

    private static bool Covers(Rule hard, Rule soft)
        => !hard.Soft
            && hard.Then.Equals(soft.Then)
            && soft.When.All(atom => hard.When.Any(other => other.Parameter == atom.Parameter));

    /// <summary>Whoever corrects the value may well keep the other rule, too.</summary>
    private static bool Invalidates(Rule hard, Rule soft)
        => !hard.Soft
            && hard.Then switch
            {
                RangeClaim claim => claim.Parameter,
                FormatClaim claim => claim.Parameter,
                AllowedValuesClaim claim => claim.Parameter,
                _ => null,
            } is { } invalid
            && soft.Parameters.Any(parameter => Same(parameter, invalid));

    /// <summary>Whether equal quantities are allowed makes no other message.</summary>
    private static bool IsSameOrder(CompareClaim a, CompareClaim b)
    {
        var (lesserA, greaterA) = InOrder(a);
        var (lesserB, greaterB) = InOrder(b);
        return (Same(lesserA, lesserB) && Same(greaterA, greaterB))
            || (a.Operator == Comparison.Equal && b.Operator == Comparison.Equal
                && Same(lesserA, greaterB) && Same(greaterA, lesserB));
    }

    private static (string Lesser, string Greater) InOrder(CompareClaim claim)
        => claim.Operator is Comparison.Greater or Comparison.GreaterOrEqual
            ? (claim.Right, claim.Left)
            : (claim.Left, claim.Right);

    /// <summary>"A can't be used with B" is "B can't be used with A".</summary>
    private static bool IsSamePair(Rule a, Rule b) => new HashSet<Atom>(Together(a)).SetEquals(Together(b));

    private static IEnumerable<Atom> Together(Rule rule)
        => rule.When.Concat(((AtomsClaim)rule.Then).Atoms.Select(atom => atom.Not()));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
