using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Cli.Differences;

/// <summary>A text that is equal for rules with the same meaning.</summary>
internal static class RuleKey
{
    /// <summary>
    /// "A excludes B" also means "B excludes A", so such a rule is written with the side that sorts first. The order of
    /// conditions, alternatives, and values is ignored, too.
    /// </summary>
    public static string Of(Rule rule)
    {
        var sorted = rule with
        {
            When = InOrder(rule.When),
            Then = rule.Then with { Predicates = InOrder(rule.Then.Predicates) },
            Scope = InOrder(rule.Scope),
        };
        var text = sorted.ToString();
        return Mirror(sorted)?.ToString() is { } mirrored && string.CompareOrdinal(mirrored, text) < 0 ? mirrored : text;
    }

    private static EquatableArray<Predicate> InOrder(EquatableArray<Predicate> predicates)
        => predicates.Select(InOrder).OrderBy(predicate => predicate.ToString(), StringComparer.Ordinal).ToEquatableArray();

    private static Predicate InOrder(Predicate predicate) => predicate switch
    {
        HasValue has => has with { Values = InOrder(has.Values) },
        OnlyValues only => only with { Values = InOrder(only.Values) },
        HasFormat format => format with { Formats = InOrder(format.Formats), OrValues = InOrder(format.OrValues) },
        Within within => within with { OrValues = InOrder(within.OrValues) },
        ExistsIn exists => exists with { Products = InOrder(exists.Products) },
        _ => predicate,
    };

    private static EquatableArray<string> InOrder(EquatableArray<string> texts)
        => texts.Order(StringComparer.Ordinal).ToEquatableArray();

    private static Rule? Mirror(Rule rule)
        => rule is { When: [{ Negated: false } left], Then.Single: { Negated: true } right, Force: Force.Must }
            ? rule with { When = new([right.Not()]), Then = left.Not() }
            : null;
}
