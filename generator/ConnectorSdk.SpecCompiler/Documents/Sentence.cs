namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// A sentence of the document, with its place (from 1). <paramref name="File"/> names the errata that it stands in; null is the
/// document itself.
/// </summary>
internal sealed record Sentence(string Text, int Line, int Column, string? File = null);

/// <summary>Splits running text into sentences.</summary>
internal static class SentenceSplitter
{
    private static readonly string[] _abbreviations = ["e.g.", "i.e.", "etc.", "vs.", "approx."];

    public static IEnumerable<Sentence> Split(Prose prose) => Ranges(prose.Text).Select(range => Make(prose, range));

    /// <summary>Where the sentences of a text stand, without the blanks around them.</summary>
    public static IEnumerable<(int Start, int End)> Ranges(string text)
    {
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
                    if (Trim(text, start, i + 1) is { } sentence)
                    {
                        yield return sentence;
                    }

                    start = i + 1;
                    break;
            }
        }

        if (Trim(text, start, text.Length) is { } last)
        {
            yield return last;
        }
    }

    private static Sentence Make(Prose prose, (int Start, int End) range)
    {
        var (line, column) = prose.PositionOf(range.Start);
        return new Sentence(prose.Text.Substring(range.Start, range.End - range.Start), line, column, prose.File);
    }

    private static (int Start, int End)? Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return start < end ? (start, end) : null;
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
