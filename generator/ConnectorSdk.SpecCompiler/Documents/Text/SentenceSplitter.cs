namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>Splits text into sentences.</summary>
internal static class SentenceSplitter
{
    private static readonly char[] _marks = ['`', '(', ')', '.', '!', '?'];

    /// <summary>Words that start a sentence even if the space before them is missing. No name contains them.</summary>
    private static readonly string[] _openings = ["The ", "This ", "Valid ", "If ", "You ", "When "];

    private static readonly string[] _abbreviations = ["e.g.", "i.e.", "etc.", "vs.", "approx."];

    /// <summary>Splits the text of a prose into sentences. <paramref name="range"/> is this text.</summary>
    public static Sentence[] Split(Prose prose, TextRange range)
    {
        var ranges = Ranges(range);
        var sentences = new Sentence[ranges.Count];
        for (var i = 0; i < sentences.Length; i++)
        {
            var (start, end) = ranges[i];
            var (line, column) = prose.PositionOf(start);
            sentences[i] = new Sentence(prose.Cut(start, end), line, column, prose.File);
        }

        return sentences;
    }

    /// <summary>Gets the ranges of the sentences in a text, without the white space around them.</summary>
    public static List<(int Start, int End)> Ranges(TextRange range)
    {
        var text = range.Span;
        List<(int Start, int End)> sentences = [];
        var lastClose = text.LastIndexOf(')');
        var start = 0;
        var depth = 0;
        var inCode = false;
        for (var i = NextMark(text, 0); i >= 0; i = NextMark(text, i + 1))
        {
            switch (text[i])
            {
                case '`' when inCode || text.Slice(i + 1).IndexOf('`') >= 0:
                    inCode = !inCode;
                    break;
                case '(' when !inCode && i < lastClose:
                    depth++;
                    break;
                case ')' when !inCode && depth > 0:
                    depth--;
                    break;
                case '.' or '!' or '?' when !inCode && depth == 0 && EndsSentence(text, i):
                    Add(text, start, i + 1, sentences);
                    start = i + 1;
                    break;
            }
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static int NextMark(ReadOnlySpan<char> text, int start)
        => text.Slice(start).IndexOfAny(_marks) is >= 0 and var place ? start + place : -1;

    private static void Add(ReadOnlySpan<char> text, int start, int end, List<(int Start, int End)> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start < end)
        {
            sentences.Add((start, end));
        }
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int index)
    {
        if (index + 1 == text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[index + 1]))
        {
            return text[index] == '.' && index > 0 && char.IsLower(text[index - 1]) && HasOpening(text.Slice(index + 1));
        }

        if (EndsWithAbbreviation(text.Slice(0, index + 1)))
        {
            return false;
        }

        var next = index + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next == text.Length || !char.IsLower(text[next]);
    }

    private static bool HasOpening(ReadOnlySpan<char> text)
    {
        foreach (var opening in _openings)
        {
            if (text.StartsWith(opening.AsSpan(), StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAbbreviation(ReadOnlySpan<char> text)
    {
        foreach (var abbreviation in _abbreviations)
        {
            if (text.EndsWith(abbreviation.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
