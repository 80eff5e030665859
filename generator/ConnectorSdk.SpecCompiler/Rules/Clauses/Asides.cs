using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>Finds the notes in parentheses and removes those that only explain.</summary>
internal static class Asides
{
    /// <summary>The first words of notes that limit the sentence instead of explaining it.</summary>
    private static readonly WordGroup _limits = new("unless", "except", "only", "if", "when", "and", "or", "optional");

    private static readonly WordGroup _opening = new("(");

    /// <summary>
    /// Removes notes that only explain, such as defaults, examples, and descriptions. Notes that limit the sentence or mention
    /// parameters stay.
    /// </summary>
    public static Phrase Without(Phrase phrase)
    {
        if (!phrase.HasAnyOf(_opening))
        {
            return phrase;
        }

        TokenList? kept = null;
        for (var i = 0; i < phrase.Count; i++)
        {
            var close = phrase.IsWord(i, "(") ? phrase.IndexOf(")", i) : -1;
            if (close > i && IsAside(phrase, i + 1, close))
            {
                kept ??= TokenList.Of(phrase.Slice(0, i));
                i = close;
            }
            else
            {
                kept?.Add(phrase[i]);
            }
        }

        return kept is null ? phrase : phrase.With(kept.ToArray());
    }

    /// <summary>The words before a note at the end, and the words in the note; null if there is no such note.</summary>
    public static (Phrase Before, Phrase Inside)? AtEnd(Phrase phrase)
    {
        var open = phrase.IsWord(phrase.Count - 1, ")") ? phrase.IndexOf("(") : -1;
        if (open < 1 || open + 2 >= phrase.Count)
        {
            return null;
        }

        var inside = phrase.Slice(open + 1, phrase.Count - open - 2);
        var which = inside.IndexOf("which");
        return (phrase.Slice(0, open), which > 1 && inside.IsWord(which - 1, ",") ? inside.Slice(0, which - 1) : inside);
    }

    private static bool IsAside(Phrase phrase, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (phrase[i].Kind == TokenKind.Mention)
            {
                return false;
            }
        }

        return start == end
            || (phrase.Source[phrase[start].Start] != '$'
                && !phrase.IsAnyOf(start, _limits)
                && !(phrase.IsWord(start, "in") && phrase.IsWord(start + 1, "Exchange")));
    }
}
