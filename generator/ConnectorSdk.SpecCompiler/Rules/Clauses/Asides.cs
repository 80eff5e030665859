using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>Tells what the parentheses of a sentence are for.</summary>
internal static class Asides
{
    /// <summary>What a note begins with that limits the sentence instead of explaining it.</summary>
    private static readonly WordGroup _limits = new("unless", "except", "only", "if", "when", "and", "or", "optional");

    private static readonly WordGroup _opening = new("(");

    /// <summary>
    /// The phrase without what only explains: defaults, examples, descriptions. A note that limits the sentence, or says it in
    /// terms of parameters, stays.
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

    /// <summary>The words before a note at the end, and those in it; null where none is there.</summary>
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
