namespace ConnectorSdk.Rules.Predicates;

/// <summary>The values that rules name for a parameter: those of a closed list, or <c>unlimited</c> beside a range.</summary>
internal static class RuleValues
{
    public static IEnumerable<string> Of(Rule rule, string parameter)
        => rule.When.Concat(rule.Then.Predicates)
            .Where(predicate => predicate.Parameter.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(predicate => predicate switch
            {
                HasValue has => has.Values,
                OnlyValues only => only.Values,
                Within range => range.OrValues,
                HasFormat format => format.OrValues,
                _ => default,
            });

    /// <summary>Whether a rule names the value, in any case.</summary>
    public static bool Contain(IEnumerable<Rule> rules, string parameter, string value)
        => rules.SelectMany(rule => Of(rule, parameter)).Any(named => named.Equals(value, StringComparison.OrdinalIgnoreCase));

    /// <summary>A value of a closed list as the document spells it; null for a text that isn't on one.</summary>
    public static string? SpellingOf(IEnumerable<Rule> rules, string parameter, string text)
        => rules
            .Where(rule => rule.When.Count == 0)
            .Select(rule => rule.Then.Limit)
            .OfType<OnlyValues>()
            .Where(only => only.Parameter.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            .SelectMany(only => only.Values)
            .FirstOrDefault(value => value.Equals(text, StringComparison.OrdinalIgnoreCase)
                && !value.StartsWith("$", StringComparison.Ordinal));
}
