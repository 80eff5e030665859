namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// Finds out whether a text has one of several runs of words, in whatever case: <c>such as</c>, <c>depend(s|ing)</c>,
/// <c>[not ]valid</c>, and <c>includ*</c> for all words that begin so. The words of a run aren't parts of longer words.
/// </summary>
internal sealed class WordRuns
{
    /// <summary>By their first letter, in lower case.</summary>
    private readonly Run[]?[] _byLetter = new Run[]?[0x80];

    public WordRuns(params string[] runs)
    {
        foreach (var group in runs.SelectMany(Expand).Distinct().GroupBy(run => run[0] | 0x20))
        {
            _byLetter[group.Key] = [.. group.Select(Run.Of)];
        }
    }

    public bool AreIn(ReadOnlySpan<char> text)
    {
        var isInWord = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isOfWord = IsOfWord(text[i]);
            if (isOfWord && !isInWord && IsOneAtStart(text.Slice(i)))
            {
                return true;
            }

            isInWord = isOfWord;
        }

        return false;
    }

    private bool IsOneAtStart(ReadOnlySpan<char> text)
    {
        foreach (var run in text[0] < _byLetter.Length ? _byLetter[text[0] | 0x20] ?? [] : [])
        {
            if (run.IsAtStart(text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfWord(char c)
        => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (c < 0x80 ? c is (>= '0' and <= '9') or '_' : char.IsLetterOrDigit(c));

    /// <summary>The runs that a notation with choices and optional texts stands for.</summary>
    private static IEnumerable<string> Expand(string notation)
    {
        var close = notation.IndexOfAny([')', ']']);
        if (close < 0)
        {
            return [notation];
        }

        var open = notation.LastIndexOfAny(['(', '['], close);
        var choices = notation.Substring(open + 1, close - open - 1).Split('|');
        return (notation[open] == '[' ? choices.Append("") : choices)
            .SelectMany(choice => Expand(notation.Substring(0, open) + choice + notation.Substring(close + 1)));
    }

    private sealed record Run(string Text, bool IsPrefix)
    {
        public static Run Of(string run) => new(run.TrimEnd('*'), run.EndsWith("*", StringComparison.Ordinal));

        public bool IsAtStart(ReadOnlySpan<char> text)
            => text.Length >= Text.Length
                && (text[Text.Length - 1] | 0x20) == (Text[Text.Length - 1] | 0x20)
                && (IsPrefix || text.Length == Text.Length || !IsOfWord(text[Text.Length]) || !IsOfWord(Text[Text.Length - 1]))
                && text.StartsWith(Text.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }
}
