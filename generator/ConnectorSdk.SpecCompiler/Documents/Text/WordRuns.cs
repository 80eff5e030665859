namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// Finds runs of words in a text in one pass, in whatever case: <c>such as</c>, <c>depend(s|ing)</c>, <c>[not ]valid</c>, and
/// <c>includ*</c> for all words that begin so. The words of a run aren't parts of longer words.
/// </summary>
internal sealed class WordRuns
{
    /// <summary>What a character is: a part of a word, or the first of a run.</summary>
    private const byte OfWord = 1, First = 2;

    private const int Letters = 32;

    private readonly byte[] _kinds = [.. Enumerable.Range(0, 0x80).Select(c => IsOfWord((char)c) ? OfWord : (byte)0)];

    /// <summary>By their first two characters, as far as <see cref="PlaceOf"/> tells them apart.</summary>
    private readonly Run[]?[] _runs = new Run[]?[Letters * Letters];

    public WordRuns(params string[] runs)
        : this((1u, runs))
    {
    }

    /// <summary>Each bit of a meaning is told of a text that has one of its runs.</summary>
    public WordRuns(params (uint Meaning, string[] Runs)[] runs)
    {
        foreach (var group in runs.SelectMany(entry => entry.Runs.SelectMany(Expand).Select(run => Run.Of(run, entry.Meaning)))
            .GroupBy(run => PlaceOf(run.Text[0], run.Text[1])))
        {
            _runs[group.Key] = [.. group];
            foreach (var first in group.Select(run => run.Text[0]))
            {
                _kinds[char.ToLowerInvariant(first)] |= First;
                _kinds[char.ToUpperInvariant(first)] |= First;
            }
        }
    }

    public bool AreIn(ReadOnlySpan<char> text) => Find(text, isFirstEnough: true) != 0;

    /// <summary>The meanings of all runs that the text has.</summary>
    public uint MeaningsIn(ReadOnlySpan<char> text) => Find(text, isFirstEnough: false);

    private uint Find(ReadOnlySpan<char> text, bool isFirstEnough)
    {
        var (found, before) = (0u, 0);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var kind = text[i] < 0x80 ? _kinds[text[i]] : char.IsLetterOrDigit(text[i]) ? OfWord : 0;
            if (kind >= First && (kind & before & OfWord) == 0 && _runs[PlaceOf(text[i], text[i + 1])] is { } runs)
            {
                foreach (var run in runs)
                {
                    found |= (found & run.Meaning) != run.Meaning && run.IsAtStart(text.Slice(i)) ? run.Meaning : 0;
                }

                if (found != 0 && isFirstEnough)
                {
                    return found;
                }
            }

            before = kind;
        }

        return found;
    }

    private static int PlaceOf(char first, char second) => (first % Letters * Letters) + (second % Letters);

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

    private sealed record Run(string Text, bool IsPrefix, uint Meaning)
    {
        public static Run Of(string run, uint meaning) => run[run.Length - 1] == '*'
            ? new Run(run.Substring(0, run.Length - 1), true, meaning)
            : new Run(run, !IsOfWord(run[run.Length - 1]), meaning);

        public bool IsAtStart(ReadOnlySpan<char> text)
            => text.Length >= Text.Length
                && (IsPrefix || text.Length == Text.Length || !IsOfWord(text[Text.Length]))
                && text.StartsWith(Text.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }
}
