using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.Rules.Messages;

/// <summary>
/// Completes the quote of a list of allowed values, because its introduction ("Valid values are:") is meaningless without the
/// values. Tables contain only the introduction, because the rule contains the values.
/// </summary>
internal static class ListQuote
{
    private const int MostQuoted = 12;

    /// <summary>Adds the values, or the first values of a long list, to an introduction. Other sentences don't change.</summary>
    public static string Complete(Rule rule, string quote)
        => ListOf(rule) is { } list && IsLead(quote, list) ? quote + Tail(list) : quote;

    /// <summary>Removes the values that <see cref="Complete"/> added.</summary>
    public static string Shorten(Rule rule, string quote)
        => ListOf(rule) is { } list && Tail(list) is var tail && quote.EndsWith(tail, StringComparison.Ordinal)
            && quote.Substring(0, quote.Length - tail.Length) is var lead && IsLead(lead, list)
            ? lead
            : quote;

    private static OnlyValues? ListOf(Rule rule) => rule.When.Count == 0 ? rule.Then.Limit as OnlyValues : null;

    private static bool IsLead(string quote, OnlyValues list)
    {
        if (quote.EndsWith(":", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var value in list.Values)
        {
            if (quote.IndexOf(value, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string Tail(OnlyValues list)
        => " " + string.Join(", ", list.Values.Take(MostQuoted)) + (list.Values.Count > MostQuoted ? ", ..." : ".");
}
