using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>
/// Distinguishes words that mean the whole value of a parameter ("the name of the rule") from words that mean a part.
/// </summary>
internal static class WholeValue
{
    private static readonly WordGroup _articles = new("the", "a", "an", "this", "its", "any", "your");
    private static readonly WordGroup _each = new("each", "every", "individual", "single");
    private static readonly WordGroup _ofs = new("of", "for", "in", "on");
    private static readonly WordGroup _or = new("or");
    private static readonly WordGroup _joints = new(",", "and", "that");

    /// <summary>The words for any value. With other words before them, they may mean a part.</summary>
    private static readonly WordGroup _names =
        new("value", "input", "setting", "argument", "name", "text", "string", "comment", "description", "phrase", "entry",
        "type");

    /// <summary>The words for the form of a value: "the name field" means the name.</summary>
    private static readonly WordGroup _containers = new("string", "text", "field", "entry");

    private static readonly string[] _endsOfObject = [" of ", " for ", " that ", " to ", " in ", " which ", " when ", ",", "."];

    /// <summary>Determines whether the words can only mean the value of the section's parameter, or each element of it.</summary>
    public static bool IsMeant(Phrase words, SectionContext context)
    {
        words = Until(words, _ofs);
        var isElement = false;
        while (words.IsAnyOf(0, _articles) || words.IsAnyOf(0, _each) || IsPossessive(words))
        {
            isElement |= words.IsAnyOf(0, _each);
            words = words.From(1);
        }

        return isElement ? HasElements(words, context) : IsNamed(Until(words, _or), context);
    }

    /// <summary>Gets the words before an end: "the name of the rule" and "the name or number" both mean a name.</summary>
    private static Phrase Until(Phrase words, WordGroup ends)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words.IsAnyOf(i, ends))
            {
                return words.Slice(0, i);
            }
        }

        return words;
    }

    /// <summary>Matches "the lamp's name", which means "the name of the lamp".</summary>
    private static bool IsPossessive(Phrase words) => words.Count > 0 && words.TextOf(0, 1) is [.., '\'' or '\u2019', 's'];

    private static bool IsNamed(Phrase words, SectionContext context)
    {
        var last = words.Count - 1;
        return last is >= 0 and < 5 && Until(words, _joints) == words && words[last].Kind == TokenKind.Word
            && (IsOwnWord(words.TextOf(last, 1), context)
                || (last == 0 ? words.IsAnyOf(0, _names)
                    : (words.IsAnyOf(last, _containers) || IsNumber(words, last, context))
                        && IsNamed(words.Slice(0, last), context)));
    }

    /// <summary>Matches "the timeout value", which means the timeout. In a string, "the header value" is only a part.</summary>
    private static bool IsNumber(Phrase words, int place, SectionContext context)
        => context.Parameter.Type.IsInteger && words.IsWord(place, "value");

    /// <summary>
    /// Determines whether a word is part of the parameter's name, or of the object that its section describes. "The telephone
    /// number that" describes a number.
    /// </summary>
    private static bool IsOwnWord(string word, SectionContext context)
    {
        var stem = word.Length > 3 ? word.TrimEnd('s') : word;
        return stem.Length > 2
            && (context.Parameter.Name.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0
                || (context.Parameter.Name == "Identity" && stem.Equals("name", StringComparison.OrdinalIgnoreCase))
                || Specified(context).TrimEnd('s').EndsWith(" " + stem, StringComparison.OrdinalIgnoreCase));
    }

    private static string Specified(SectionContext context)
    {
        const string Verb = " specifies";
        var text = context.Section.Sentences.FirstOrDefault()?.Text ?? "";
        var start = text.IndexOf(Verb + " ", StringComparison.Ordinal);
        if (start < 0)
        {
            return "";
        }

        start += Verb.Length;
        var ends = _endsOfObject.Select(end => text.IndexOf(end, start, StringComparison.Ordinal)).Where(end => end >= 0);
        return text.Substring(start, ends.DefaultIfEmpty(text.Length).Min() - start);
    }

    /// <summary>
    /// Determines whether the value has elements that the words can mean. Elements are separated by commas; other separators
    /// indicate a syntax with different parts. A word isn't an element if phrases are elements, too.
    /// </summary>
    private static bool HasElements(Phrase words, SectionContext context)
        => words.Count > 0 && context.Section.Holds("separated by commas") && !context.Section.Holds("|")
            && !context.Section.Holds("=`")
            && !(words.IsWord(words.Count - 1, "word") && context.Section.Holds("phrase"));
}
