using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.SpecCompiler.Rules.Gates;

/// <summary>Removes mirrored rules: "A excludes B" and "B excludes A" are the same rule. The first sentence is quoted.</summary>
internal static class MirroredRules
{
    public static IEnumerable<SourcedRule> LeaveOut(IEnumerable<SourcedRule> rules)
    {
        var seen = new HashSet<Rule>();
        foreach (var rule in rules)
        {
            if (seen.Add(rule.Rule))
            {
                if (Mirror(rule.Rule) is { } mirrored)
                {
                    seen.Add(mirrored);
                }

                yield return rule;
            }
        }
    }

    private static Rule? Mirror(Rule rule)
        => rule is { When: [{ Negated: false } left], Then.Single: { Negated: true } right, Force: Force.Must }
            ? rule with { When = new([right.Not()]), Then = left.Not() }
            : null;
}
