using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.Benchmarks.Recall;

/// <summary>What the grammar found, as facts.</summary>
internal static class RuleFacts
{
    public static IEnumerable<RuleFact> Of(Rule rule)
    {
        var kind = char.ToLowerInvariant(rule.Kind.ToString()[0]) + rule.Kind.ToString()[1..];
        var when = rule.When.Select(Text).ToList();
        return rule.Then.Limit switch
        {
            _ when rule.IsStatus => [new RuleFact(kind, RuleFact.Set(when))],
            null when rule.Then.Junction == Junction.All
                => rule.Then.Predicates.Select(predicate => Demand(kind, when, predicate, rule.Soft)),
            null => [RuleFact.Choice(kind, when, rule.Then.Predicates.Select(predicate => predicate.Parameter))],
            Within { Measure: Measure.Count } limit when rule.Soft
                => [RuleFact.Demand(kind, when, RuleFact.Atom(limit.Parameter, [$"count {limit.Min}..{limit.Max}"]))],
            Within { Measure: Measure.Value } limit => [RuleFact.Value(kind, when, limit.Parameter,
                $"{RuleFact.Quantity(limit.Min)}..{RuleFact.Quantity(limit.Max)}")],
            Within limit => [RuleFact.Value(kind, when, limit.Parameter, $"{limit.Min}..{limit.Max}")],
            HasFormat { Formats: [var text] } when text.Contains(' ') => [], // Characters and templates: no label says so much.
            HasFormat limit => [RuleFact.Value(kind, when, limit.Parameter, RuleFact.Set(limit.Formats))],
            OnlyValues limit when rule.Kind == RuleKind.Requires
                => [RuleFact.Demand(kind, when, RuleFact.Atom(limit.Parameter, limit.Values))],
            OnlyValues limit => [RuleFact.Value(kind, when, limit.Parameter, RuleFact.Set(limit.Values))],
            ExistsIn limit => [RuleFact.Value(kind, when, limit.Parameter, RuleFact.Set(limit.Products.Select(Product)))],
            Compares limit => [RuleFact.Compare(limit.Parameter, RuleNotation.Write(limit.Operator), limit.Other)],
            _ => throw new InvalidOperationException($"A limit of type {rule.Then.Limit.GetType().Name} is no fact."),
        };
    }

    /// <summary>Documents and readers spell products in several ways.</summary>
    public static string Product(string name)
        => name.Replace("the ", "", StringComparison.Ordinal).Replace("Exchange Server ", "Exchange ", StringComparison.Ordinal);

    private static RuleFact Demand(string kind, List<string> when, Predicate predicate, bool isSoft)
        => !isSoft && (predicate.Negated || predicate is HasValue { Values: ["$null"] })
            ? RuleFact.Excludes(
                [.. when, predicate.Negated ? Text(predicate.Not()) : RuleFact.Atom(predicate.Parameter, ["present"])])
            : RuleFact.Demand(kind, when, Text(predicate));

    private static string Text(Predicate predicate) => predicate switch
    {
        Given given => RuleFact.Atom(given.Parameter, [given.Negated ? "absent" : "present"]),
        { Negated: true } => "not " + Text(predicate.Not()),
        HasValue has => RuleFact.Atom(has.Parameter, has.Values),
        Within { Measure: Measure.Value } within => RuleFact.Atom(within.Parameter, [$"{within.Min}..{within.Max}"]),
        Within { Measure: Measure.Count } count => RuleFact.Atom(count.Parameter, [$"count {count.Min}..{count.Max}"]),
        HasFormat format => RuleFact.Atom(format.Parameter, ["is " + string.Join(" ", format.Formats)]),
        _ => RuleFact.Atom(predicate.Parameter, [predicate.ToString()]),
    };
}
