using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Differences;

/// <summary>Compares the rules of two documents of a cmdlet, independent of their sentences.</summary>
internal sealed class RuleComparer(string cmdlet, Spec old, Spec @new)
{
    public IEnumerable<Difference> Compare()
    {
        var (olds, news) = (RulesOf(old), RulesOf(@new));
        var came = Lacking(news, olds).ToLookup(SubjectOf);
        var went = Lacking(olds, news).ToLookup(SubjectOf);
        return came.Concat(went).Select(group => group.Key).Distinct().Order(StringComparer.Ordinal)
            .SelectMany(subject => PairUp(InOrder(went[subject]), InOrder(came[subject])));
    }

    private static Dictionary<string, SourcedRule> RulesOf(Spec spec)
    {
        var rules = new Dictionary<string, SourcedRule>(StringComparer.OrdinalIgnoreCase);
        foreach (var rule in spec.Rules.Where(rule => !IsValueList(rule, spec)))
        {
            rules.TryAdd(KeyOf(rule), rule);
        }

        return rules;
    }

    private static string KeyOf(SourcedRule rule) => $"{rule.Severity} {RuleKey.Of(rule.Rule)}";

    /// <summary>Gets the rules that the other version doesn't have.</summary>
    private IEnumerable<SourcedRule> Lacking(Dictionary<string, SourcedRule> rules, Dictionary<string, SourcedRule> others)
    {
        var written = others.Values.Select(rule => KeyOf(AsSwitches(rule))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return rules
            .Where(rule => !others.ContainsKey(rule.Key) && !written.Contains(KeyOf(AsSwitches(rule.Value))))
            .Select(rule => rule.Value);
    }

    /// <summary>For a Boolean, "X is $true" means the same as "X is set" for a switch.</summary>
    private SourcedRule AsSwitches(SourcedRule sourced)
    {
        var rule = sourced.Rule;
        return sourced with
        {
            Rule = rule with
            {
                When = rule.When.Select(AsSwitch).ToEquatableArray(),
                Then = rule.Then with { Predicates = rule.Then.Predicates.Select(AsSwitch).ToEquatableArray() },
            },
        };
    }

    private Predicate AsSwitch(Predicate predicate)
        => predicate is HasValue { Values: ["$true"] } && BecomesOther(predicate.Parameter)
            ? new Given(predicate.Parameter) { Negated = predicate.Negated }
            : predicate;

    private bool BecomesOther(string parameter)
        => (old.Cmdlet!.Find(parameter), @new.Cmdlet!.Find(parameter)) is
            ({ IsBoolean: true }, { IsSwitch: true }) or ({ IsSwitch: true }, { IsBoolean: true });

    /// <summary>The rule for a complete list of values only repeats the list.</summary>
    private static bool IsValueList(SourcedRule rule, Spec spec)
        => rule.Rule is { When.Count: 0, Then.Limit: OnlyValues only, Scope.Count: 0 }
            && spec.Cmdlet!.Find(only.Parameter) is { } parameter
            && only.Values.SequenceEqual(parameter.ClosedValues);

    /// <summary>Rules with the same subject are versions of one rule, such as two ranges of one parameter.</summary>
    private static string SubjectOf(SourcedRule sourced)
    {
        var rule = sourced.Rule;
        return rule.Then.Limit is { } limit
            ? string.Join(" & ", rule.When) + $" => {limit.GetType().Name} {(limit as Within)?.Measure} {limit.Parameter}"
            : RuleKey.Of(rule);
    }

    private static List<SourcedRule> InOrder(IEnumerable<SourcedRule> rules)
        => [.. rules.OrderBy(rule => RuleKey.Of(rule.Rule), StringComparer.Ordinal).ThenBy(rule => rule.Severity)];

    private IEnumerable<Difference> PairUp(List<SourcedRule> went, List<SourcedRule> came)
        => Enumerable.Range(0, Math.Max(went.Count, came.Count))
            .Select(i => Of(went.ElementAtOrDefault(i), came.ElementAtOrDefault(i)));

    private Difference Of(SourcedRule? before, SourcedRule? after)
        => new(cmdlet, DifferenceKind.Rule, ParameterOf(before, after), "", TextOf(before), TextOf(after))
        {
            OldRule = before,
            NewRule = after,
        };

    private static string ParameterOf(SourcedRule? before, SourcedRule? after)
        => new[] { before, after }.OfType<SourcedRule>()
            .Select(rule => rule.Rule.Parameters.FirstOrDefault() ?? "")
            .Order(StringComparer.Ordinal)
            .First();

    private static string? TextOf(SourcedRule? rule)
        => rule is null ? null : $"{rule.Rule} ({(rule.Severity == RuleSeverity.Error ? "error" : "warning")})";
}
