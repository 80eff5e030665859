namespace ConnectorSdk.Rules;

/// <summary>
/// The quotation of a closed list: its lead ("Valid values are:") says nothing without the values below it. Tables keep the lead
/// alone, since the rule has the values.
/// </summary>
internal static class ListQuote
{
    private const int MostQuoted = 12;

    /// <summary>The lead with the values, the first of a long list; any other sentence as it is.</summary>
    public static string Complete(Rule rule, string quote)
        => ClaimOf(rule) is { } claim && IsLead(quote, claim) ? quote + Tail(claim) : quote;

    /// <summary>The lead of what <see cref="Complete"/> made.</summary>
    public static string Shorten(Rule rule, string quote)
        => ClaimOf(rule) is { } claim && Tail(claim) is var tail && quote.EndsWith(tail, StringComparison.Ordinal)
            && quote.Substring(0, quote.Length - tail.Length) is var lead && IsLead(lead, claim)
            ? lead
            : quote;

    private static AllowedValuesClaim? ClaimOf(Rule rule) => rule.When.Count == 0 ? rule.Then as AllowedValuesClaim : null;

    private static bool IsLead(string quote, AllowedValuesClaim claim)
    {
        if (quote.EndsWith(":", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var value in claim.Values)
        {
            if (quote.IndexOf(value, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static string Tail(AllowedValuesClaim claim)
        => " " + string.Join(", ", claim.Values.Take(MostQuoted)) + (claim.Values.Count > MostQuoted ? ", ..." : ".");
}
