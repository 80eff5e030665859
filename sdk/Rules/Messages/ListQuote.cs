using ConnectorSdk.Rules.Predicates;

namespace ConnectorSdk.Rules.Messages;

/// <summary>
/// The quotation of a closed list: its lead ("Valid values are:") says nothing without the values below it. Tables keep the lead
/// alone, since the rule has the values.
/// </summary>
internal static class ListQuote
{
    private const int MostQuoted = 12;

    /// <summary>The lead with the values, the first of a long list; any other sentence as it is.</summary>
    public static string Complete(Rule rule, string quote)
        => ListOf(rule) is { } list && IsLead(quote, list) ? quote + Tail(list) : quote;

    /// <summary>The lead of what <see cref="Complete"/> made.</summary>
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
