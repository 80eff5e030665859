namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>
/// Determines whether the quoted sentence of a rule provides more information than the description of the rule.
/// </summary>
internal static class QuoteWords
{
    private const int MinLength = 4;
    private const int MinNews = 4;

    /// <summary>The words that are common in rules.</summary>
    private static readonly HashSet<string> _common = new(StringComparer.OrdinalIgnoreCase)
    {
        "parameter", "parameters", "switch", "switches", "value", "values", "specify", "specified", "specifies", "setting",
        "settings", "this", "that", "these", "those", "when", "then", "with", "without", "must", "can't", "cannot",
        "don't", "isn't", "also", "only", "used", "using", "uses", "need", "needs", "have", "hasn't", "cmdlet", "command",
        "same", "together", "other", "either", "both", "following", "valid", "range", "input", "from", "through",
        "between", "least", "more", "than", "less", "maximum", "minimum", "length", "characters", "character", "number",
        "integer", "allowed", "required", "requires", "available", "ignored", "effect", "unless", "true", "false", "null",
        "equal", "greater", "default", "exceed", "names", "option", "options",
    };

    public static bool SaysMore(string quote, string description)
    {
        var news = 0;
        for (var start = 0; start < quote.Length;)
        {
            var end = start;
            while (end < quote.Length && (char.IsLetterOrDigit(quote[end]) || quote[end] == '\''))
            {
                end++;
            }

            if (end - start >= MinLength && quote.Substring(start, end - start) is var word && !_common.Contains(word)
                && description.IndexOf(word.TrimEnd('s'), StringComparison.OrdinalIgnoreCase) < 0 && ++news == MinNews)
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }
}
