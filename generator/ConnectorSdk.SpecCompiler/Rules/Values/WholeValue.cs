using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>Tells words that mean the whole value of a parameter, "the name of the rule", from those that mean a part of it.</summary>
internal static class WholeValue
{
    private static readonly string[] _articles = ["the", "a", "an", "this", "its", "each", "any", "your"];

    /// <summary>What any value may be called; with other words in front it is that thing's value.</summary>
    private static readonly string[] _names =
        ["value", "input", "setting", "argument", "name", "text", "string", "comment", "description", "phrase", "entry"];

    /// <summary>What a value is written in: "the name field" is the name.</summary>
    private static readonly string[] _containers = ["string", "text", "field", "entry"];

    private static readonly string[] _ofs = ["of", "for", "in", "on"];

    private static readonly string[] _each = ["each", "every", "individual", "single"];

    /// <summary>True where the words can only mean the value of the section's parameter, or each element of it.</summary>
    public static bool IsMeant(Phrase words, SectionContext context)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words.IsAnyOf(i, _ofs))
            {
                words = words.Slice(0, i); // "The name of the rule" is a name.
            }
        }

        var start = 0;
        var isElement = false;
        while (start < words.Count && (words.IsAnyOf(start, _articles) || words.IsAnyOf(start, _each) || IsPossessive(words, start)))
        {
            isElement |= words.IsAnyOf(start, _each);
            start++;
        }

        return isElement ? HasElements(context) && IsElement(words.From(start), context) : IsNamed(words.From(start), context);
    }

    /// <summary>"The lamp's name" is "the name of the lamp".</summary>
    private static bool IsPossessive(Phrase words, int i)
        => words.TextOf(i, 1) is [.., '\'' or '\u2019', 's'];

    private static bool IsNamed(Phrase words, SectionContext context)
    {
        words = words.IndexOf("or") is > 0 and var or ? words.Slice(0, or) : words; // "The name or ID" of a name.
        var last = words.Count - 1;
        if (last < 0 || last > 4 || words.Has(",") || words.Has("and") || words.Has("that") || words[last].Kind != TokenKind.Word)
        {
            return false;
        }

        return words.IsAnyOf(last, _containers) && (last == 0 || !IsOwnWord(words, last, context)) ? last == 0 || IsNamed(words.Slice(0, last), context)
            : (last == 0 && words.IsAnyOf(last, _names)) || IsOwnWord(words, last, context);
    }

    /// <summary>A word of the parameter's name, or of what its section says that it specifies.</summary>
    private static bool IsOwnWord(Phrase words, int i, SectionContext context)
    {
        var word = words.TextOf(i, 1);
        var stem = word.Length > 3 ? word.TrimEnd('s') : word;
        return stem.Length > 2
            && (context.Parameter.Name.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0
                || (stem.Equals("name", StringComparison.OrdinalIgnoreCase) && context.Parameter.Name == "Identity")
                || IsSpecified(stem, context));
    }

    /// <summary>"The X parameter specifies the telephone number that ...": what is specified is a number.</summary>
    private static bool IsSpecified(string word, SectionContext context)
        => context.Section.Sentences.FirstOrDefault() is { Text: var text }
            && text.IndexOf(" specifies ", StringComparison.Ordinal) is >= 0 and var verb
            && EndOfObject(text, verb + " specifies ".Length) is var end
            && text.LastIndexOf(" " + word, end, end - verb, StringComparison.OrdinalIgnoreCase) is > 0 and var place
            && end - place - 1 - word.Length <= 1;

    private static int EndOfObject(string text, int start)
    {
        string[] ends = [" of ", " for ", " that ", " to ", " in ", " which ", " when ", ",", "."];
        return ends.Select(end => text.IndexOf(end, start, StringComparison.Ordinal)).Where(end => end >= 0).DefaultIfEmpty(text.Length - 1).Min();
    }

    /// <summary>"The maximum individual word length", where phrases aren't values too.</summary>
    private static bool IsElement(Phrase words, SectionContext context)
        => words.Count > 0 && (!words.IsWord(words.Count - 1, "word") || !context.Section.Holds("phrase"));

    /// <summary>Elements are told apart by commas; what a syntax of its own joins in one text has other parts.</summary>
    private static bool HasElements(SectionContext context)
        => context.Section.Holds("separated by commas") && !context.Section.Holds("|") && !context.Section.Holds("=`");
}
