using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Statements;

namespace ConnectorSdk.SpecCompiler.Cmdlets.Values;

/// <summary>Determines whether a document states that a parameter accepts several values, as in "separated by commas".</summary>
internal static class ManyValues
{
    private static readonly string[] _forms = ["multiple values", "several values", "one or more values", "separated by commas"];
    private static readonly string[] _quantities = ["multiple", "several", "more than one"];
    private static readonly string[] _commas = ["comma", "commas"];
    private static readonly string[] _byCommas = ["with commas", "by commas"];

    public static bool AreAcceptedIn(Section section)
    {
        foreach (var sentence in section.SentencesWith(Cues.Many))
        {
            if (AreAcceptedIn(sentence.Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Matches sentences such as "several lamps, divided by commas" or "Separate the lamps with commas".</summary>
    private static bool AreAcceptedIn(string sentence)
        => (EndOfAny(sentence, _forms, 0) is >= 0 and var form && !IsDenied(sentence, form))
            || (EndOfAny(sentence, _quantities, 0) is > 0 and var quantity
                && EndOfAny(sentence, _commas, quantity) >= 0)
            || (EndOf(sentence, "separate", 0) is > 0 and var verb && EndOfAny(sentence, _byCommas, verb) >= 0);

    /// <summary>Detects a negation before the words in the same clause, as in "Doesn't accept multiple values".</summary>
    private static bool IsDenied(string sentence, int end)
        => sentence.LastIndexOf("n't ", end - 1, StringComparison.OrdinalIgnoreCase) is >= 0 and var denial
            && sentence.IndexOfAny([',', ';', ':'], denial, end - denial) < 0;

    private static int EndOfAny(string sentence, string[] words, int start)
    {
        foreach (var word in words)
        {
            if (EndOf(sentence, word, start) is >= 0 and var end)
            {
                return end;
            }
        }

        return -1;
    }

    /// <summary>Finds whole words in the sentence, ignoring case.</summary>
    /// <returns>The end of the words, or -1 if they aren't found.</returns>
    private static int EndOf(string sentence, string words, int start)
    {
        for (var i = IndexOf(sentence, words, start); i >= 0; i = IndexOf(sentence, words, i + 1))
        {
            var end = i + words.Length;
            if ((i == 0 || !IsWordLetter(sentence[i - 1])) && (end == sentence.Length || !IsWordLetter(sentence[end])))
            {
                return end;
            }
        }

        return -1;
    }

    private static int IndexOf(string sentence, string words, int start)
        => sentence.IndexOf(words, start, StringComparison.OrdinalIgnoreCase);

    private static bool IsWordLetter(char c) => char.IsLetterOrDigit(c) || c == '_';
}
