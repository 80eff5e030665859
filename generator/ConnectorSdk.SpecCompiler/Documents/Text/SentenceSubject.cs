namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// Finds the verb of a sentence about the subject of its section: "The Color parameter specifies the color", "This switch hides
/// the lamp".
/// </summary>
internal static class SentenceSubject
{
    private static readonly string[] _nouns =
        ["parameter", "switch", "setting", "option", "property", "attribute", "cmdlet", "command", "function"];

    /// <summary>Finds the verb, or the adverb before it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="name">The name of the subject. In "The Color specifies", the noun is missing.</param>
    /// <returns>
    /// The index; 0 if the sentence doesn't start with the subject, or if the verb doesn't describe what the subject does.
    /// </returns>
    public static int FindVerb(ReadOnlySpan<char> sentence, string name)
    {
        var verb = SkipSubject(sentence, name);
        return verb > 0 && IsVerb(sentence, verb) ? verb : 0;
    }

    /// <summary>Skips the subject: "The Color parameter ", "The Color ", or "This parameter ".</summary>
    /// <returns>The index after the subject; 0 if there is none.</returns>
    public static int SkipSubject(ReadOnlySpan<char> sentence, string name)
    {
        var start = Starts(sentence, "The ") ? 4 : Starts(sentence, "This ") ? 5 : 0;
        if (start == 5 && SkipNoun(sentence, start) is > 0 and var alone)
        {
            return alone;
        }

        var end = start > 0 && sentence.Slice(start).IndexOf(' ') is >= 0 and var length ? start + length : -1;
        var isName = end >= 0 && sentence.Slice(start, end - start).Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase);
        return end < 0 || (start == 5 && !isName) ? 0
            : SkipNoun(sentence, end + 1) is > 0 and var behind ? SkipNote(sentence, behind)
            : isName ? SkipNote(sentence, end + 1)
            : 0;
    }

    /// <summary>Skips a note after the subject: "The Color parameter (also known as tint) specifies".</summary>
    private static int SkipNote(ReadOnlySpan<char> sentence, int start)
        => start < sentence.Length && sentence[start] == '(' && sentence.Slice(start).IndexOf(") ".AsSpan()) is > 0 and var length
            ? start + length + 2
            : start;

    private static int SkipNoun(ReadOnlySpan<char> sentence, int start)
    {
        foreach (var noun in _nouns)
        {
            var end = start + noun.Length;
            if (end < sentence.Length && sentence[end] == ' '
                && sentence.Slice(start, noun.Length).Equals(noun.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return end + 1;
            }
        }

        return 0;
    }

    /// <summary>Determines whether a word is a verb such as "specifies", or an adverb before a verb.</summary>
    public static bool IsVerb(ReadOnlySpan<char> sentence, int start)
    {
        var word = WordAt(sentence, start);
        return word.EndsWith("ly".AsSpan()) || word is "also"
            ? start + word.Length + 1 < sentence.Length && IsVerbAlone(WordAt(sentence, start + word.Length + 1))
            : IsVerbAlone(word);
    }

    /// <summary>
    /// Determines whether a word is a verb. Some words end like verbs, but either aren't verbs or don't describe what the subject
    /// does.
    /// </summary>
    private static bool IsVerbAlone(ReadOnlySpan<char> word)
        => word.Length > 2 && word[word.Length - 1] == 's' && char.IsLower(word[0])
            && word is not ("is" or "was" or "has" or "does" or "this" or "its" or "as" or "requires" or "needs" or "works"
                or "exists");

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> sentence, int start)
    {
        var end = start;
        while (end < sentence.Length && char.IsLetter(sentence[end]))
        {
            end++;
        }

        return sentence.Slice(start, end - start);
    }

    private static bool Starts(ReadOnlySpan<char> sentence, string word) => sentence.StartsWith(word.AsSpan());
}
