using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Tells a bound of a part of the value, "the maximum header value length", from one of the whole.</summary>
internal static class ValueParts
{
    private static readonly string[] _parts =
        ["part", "prefix", "suffix", "portion", "segment", "key", "component", "line", "half", "section", "extension", "label"];

    /// <summary>What a value may be called as a whole; with other words in front it is that thing's.</summary>
    private static readonly string[] _wholes = ["value", "name"];

    private static readonly string[] _each = ["each", "every", "individual", "single"];

    /// <summary>
    /// True where the words that name the subject of a length don't mean the whole value, or an element of a list.
    /// </summary>
    public static bool AreMeant(PatternMatch match, SectionContext context)
        => (Array.Exists(_each, match.Phrase.Has) && !HasElements(context))
            || IsPart(match, 'X', context)
            || IsPart(match, 'V', context);

    private static bool IsPart(PatternMatch match, char slot, SectionContext context)
    {
        if (!match.Has(slot))
        {
            return false;
        }

        var words = match.Words(slot);
        return Array.Exists(_parts, part => words.Has(part) && !IsIn(part, context))
            || (words.Count > 1 && Array.Exists(_wholes, whole => words.IsWord(words.Count - 1, whole) && !IsIn(whole, context)
                && !IsArticle(words, words.Count - 2)));
    }

    private static bool IsArticle(Phrase words, int i)
        => words.IsWord(i, "the") || words.IsWord(i, "a") || words.IsWord(i, "this");

    /// <summary>"The agent name" of -Name, or of -Identity, which names it.</summary>
    private static bool IsIn(string word, SectionContext context)
        => context.Parameter.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0
            || (word == "name" && context.Parameter.Name == "Identity");

    /// <summary>Elements are told apart by commas; what a syntax of its own joins in one text has other parts.</summary>
    private static bool HasElements(SectionContext context)
        => context.Section.Holds("separated by commas") && !context.Section.Holds("|") && !context.Section.Holds("=`");
}
