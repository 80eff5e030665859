using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Rules.Notation;

/// <summary>A rule of a rule block, and whether its author wrote a message for it.</summary>
internal sealed record NotedRule(SourcedRule Rule, bool HasMessage)
{
    /// <summary>
    /// Joins the rules of rule blocks and sentences. If both state the same rule, the severity is from the block, and the quote
    /// is the message of the block or else the sentence. A format in a block replaces the format of the type.
    /// </summary>
    public static IReadOnlyList<SourcedRule> Join(IReadOnlyList<NotedRule> noted, EquatableArray<SourcedRule> stated)
    {
        if (noted.Count == 0)
        {
            return stated;
        }

        var byRule = noted.ToLookup(KeyOf);
        List<SourcedRule> kept = [];
        HashSet<(Rule, string)> inWords = [];
        foreach (var rule in stated)
        {
            var same = byRule[(rule.Rule, rule.Document)].ToList();
            if (same.Exists(other => other.HasMessage)
                || (!rule.IsStated && noted.Any(other => IsFormatOf(rule, other.Rule.Rule))))
            {
                continue;
            }

            if (same.Count > 0)
            {
                inWords.Add((rule.Rule, rule.Document));
            }

            kept.Add(same.Count > 0 ? rule with { Severity = same[0].Rule.Severity } : rule);
        }

        return
        [
            .. noted.Where(other => other.HasMessage || !byRule[KeyOf(other)].Any(same => same.HasMessage))
                .Where(other => !inWords.Contains(KeyOf(other)))
                .Select(other => other.Rule),
            .. kept,
        ];
    }

    private static (Rule, string) KeyOf(NotedRule noted) => (noted.Rule.Rule, noted.Rule.Document);

    private static bool IsFormatOf(SourcedRule implied, Rule rule)
        => implied.Rule.Then.Limit is HasFormat && rule is { When.Count: 0, Then.Limit: HasFormat format }
            && format.Parameter == implied.Parameter;
}
