namespace ConnectorSdk.Rules.Predicates;

/// <summary>
/// Finds the values that rules name for a parameter, such as allowed values and <c>unlimited</c> as the alternative to a range.
/// </summary>
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

    /// <summary>Determines whether a rule names the value, ignoring case.</summary>
    public static bool Contain(IEnumerable<Rule> rules, string parameter, string value)
        => rules.SelectMany(rule => Of(rule, parameter)).Any(named => named.Equals(value, StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets an allowed value in the document's spelling, or null if the value isn't in a list.</summary>
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
