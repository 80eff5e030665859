namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>A sentence of the document, with its place (from 1).</summary>
internal sealed record Sentence(string Text, int Line, int Column);

/// <summary>Splits running text into sentences.</summary>
internal static class SentenceSplitter
{
    private static readonly string[] _abbreviations = ["e.g.", "i.e.", "etc.", "vs.", "approx."];

    public static IEnumerable<Sentence> Split(Prose prose)
    {
        var text = prose.Text;
        var start = 0;
        var depth = 0;
        var inCode = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '`':
                    inCode = !inCode;
                    break;
                case '(' when !inCode:
                    depth++;
                    break;
                case ')' when !inCode && depth > 0:
                    depth--;
                    break;
                case '.' or '!' or '?' when !inCode && depth == 0 && EndsSentence(text, i):
                    if (Make(prose, start, i + 1) is { } sentence)
                    {
                        yield return sentence;
                    }

                    start = i + 1;
                    break;
            }
        }

        if (Make(prose, start, text.Length) is { } last)
        {
            yield return last;
        }
    }

    private static Sentence? Make(Prose prose, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(prose.Text[start]))
        {
            start++;
        }

        var text = prose.Text.Substring(start, end - start).TrimEnd();
        if (text.Length == 0)
        {
            return null;
        }

        var (line, column) = prose.PositionOf(start);
        return new Sentence(text, line, column);
    }

    private static bool EndsSentence(string text, int index)
    {
        if (index + 1 == text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[index + 1]) || Array.Exists(_abbreviations, a => EndsWith(text, index, a)))
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

    private static bool EndsWith(string text, int index, string abbreviation)
    {
        var start = index + 1 - abbreviation.Length;
        return start >= 0
            && string.Compare(text, start, abbreviation, 0, abbreviation.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }
}
