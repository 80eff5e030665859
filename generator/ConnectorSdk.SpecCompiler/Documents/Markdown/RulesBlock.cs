using ConnectorSdk.SpecCompiler.Documents.Lines;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Markdown;

/// <summary>
/// A code block that states rules in rule notation, or is apparently meant to: <c>```rules</c>. <paramref name="Info"/> is the
/// word after the fence as written.
/// </summary>
internal sealed record RulesBlock(int Line, string Info, IReadOnlyList<FenceLine> Lines) : MarkdownBlock(Line)
{
    private const string Word = "rules";
    private const string Stem = "rule";

    private static readonly string[] _fences = ["```", "~~~"];

    /// <summary>False if the word after the fence is misspelled. Such a block isn't read.</summary>
    public bool IsSpelledRight => Info == Word;

    /// <summary>Creates a block whose lines aren't indented.</summary>
    public static RulesBlock Of(int line, ReadOnlySpan<char> info, TextRange code)
    {
        List<FenceLine> lines = [];
        var source = code.Lines(line + 1);
        while (source.MoveNext())
        {
            lines.Add(new FenceLine(source.Line, 1, source.Span.ToString()));
        }

        return new RulesBlock(line, FirstWord(info).ToString(), lines);
    }

    /// <summary>
    /// Determines whether the text after a fence is, or is apparently meant to be, the word for rules: <c>Rules</c>, <c>rule</c>,
    /// <c>connectorsdk-rules</c>.
    /// </summary>
    public static bool IsMeant(ReadOnlySpan<char> info)
    {
        var word = FirstWord(info);
        while (!word.IsEmpty && !char.IsLetter(word[word.Length - 1]))
        {
            word = word.Slice(0, word.Length - 1);
        }

        var start = word.Length;
        while (start > 0 && char.IsLetter(word[start - 1]))
        {
            start--;
        }

        return word.Slice(start).Equals(Word.AsSpan(), StringComparison.OrdinalIgnoreCase)
            || word.Slice(start).Equals(Stem.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Returns false if no line of the text can open a rule block. Most documents have no rule blocks.</summary>
    public static bool MayBeIn(string text)
    {
        for (var i = text.IndexOf(Stem, StringComparison.OrdinalIgnoreCase); i >= 0;)
        {
            var start = text.LastIndexOf('\n', i) + 1;
            var end = text.IndexOf('\n', i) is >= 0 and var found ? found : text.Length;
            if (MayOpenIn(text.AsSpan(start, end - start)))
            {
                return true;
            }

            i = text.IndexOf(Stem, end, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>Returns false if the line can't open a rule block, even in a list or quote.</summary>
    public static bool MayOpenIn(ReadOnlySpan<char> line)
    {
        foreach (var fence in _fences)
        {
            var rest = line;
            while (rest.IndexOf(fence.AsSpan()) is >= 0 and var i)
            {
                rest = rest.Slice(i).TrimStart(fence[0]);
                if (IsMeant(rest))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> info)
    {
        info = info.Trim();
        var length = 0;
        while (length < info.Length && !char.IsWhiteSpace(info[length]))
        {
            length++;
        }

        return info.Slice(0, length);
    }
}
