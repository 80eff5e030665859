using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>The notes in parentheses of a sentence about numbers: "1 hour (3,600 seconds)", "9 (lowest priority)".</summary>
internal static class Notes
{
    /// <summary>What a note begins with that limits the sentence instead of explaining it.</summary>
    private static readonly string[] _limits =
        ["unless", "except", "only", "if", "when", "in", "on", "for", "with", "and", "or", "not", "without"];

    private static readonly string[] _approximations = ["approximately", "about", "roughly", "or", "exactly"];

    /// <summary>The words without notes; null where one of them limits what is said.</summary>
    public static Phrase? Without(Phrase words)
    {
        if (words.Source.IndexOf('(') < 0)
        {
            return words;
        }

        for (var open = words.Source.IndexOf('('); open >= 0; open = words.Source.IndexOf('(', open + 1))
        {
            if (At(words.Source, open) is { } note && Limits(note))
            {
                return null;
            }
        }

        List<Token> kept = [];
        for (var i = 0; i < words.Count; i++)
        {
            var close = words.IsWord(i, "(") ? words.IndexOf(")", i) : -1;
            for (; i < close; i++)
            {
                if (words[i].Kind is TokenKind.Mention or TokenKind.BulletValue)
                {
                    return null;
                }
            }

            if (close < 0)
            {
                kept.Add(words[i]);
            }
        }

        return kept.Count == words.Count ? words : words.With(kept);
    }

    private static bool Limits(Phrase note) => note.IsAnyOf(0, _limits) && !note.AreWords(0, "for", "example");

    /// <summary>The note right behind a token, whether the phrase still has it or not; null where none is there.</summary>
    public static Phrase? Behind(Phrase words, int i)
    {
        var text = words.Source;
        var open = words[i].End;
        while (open < text.Length && text[open] == ' ')
        {
            open++;
        }

        return open < text.Length && text[open] == '(' ? At(text, open) : null;
    }

    private static Phrase? At(string text, int open)
    {
        if (text.IndexOf(')', open) is not (> 0 and var close))
        {
            return null;
        }

        var note = text.Substring(open + 1, close - open - 1);
        List<Token> tokens = [];
        Tokenizer.Read(note, tokens);
        return new Phrase(note, tokens, []);
    }

    /// <summary>
    /// The amount that the note behind one writes in another way, where it is more exact: "1.5 GB (1,610,612,736 bytes)". False where the
    /// two don't agree, or the note has numbers that aren't understood.
    /// </summary>
    public static bool Convert(Phrase words, Amount? first, ref Amount? last)
    {
        if (last is not { } amount || Behind(words, amount.End - 1) is not { Count: > 0 } note || note.AreWords(0, "for", "example"))
        {
            return true;
        }

        List<Amount> amounts = [];
        var start = note.IsAnyOf(0, _approximations) ? 1 : 0;
        for (var i = start; i < note.Count; i = amounts[amounts.Count - 1].End)
        {
            i += amounts.Count == 1 && first is not null && (note.IsWord(i, "to") || note.IsWord(i, "through")) ? 1 : 0;
            if (Amount.At(note, i) is not { } next)
            {
                return !Enumerable.Range(0, note.Count).Any(place => Amount.At(note, place) is not null);
            }

            amounts.Add(next);
        }

        var other = amounts[amounts.Count - 1];
        if (!amount.MayBe(other) || (amounts.Count == 2 && !first!.Value.MayBe(amounts[0] with { Unit = UnitOfFirst(amounts) })))
        {
            return false;
        }

        var isBetter = other.Unit != amount.Unit && (other.Unit == "B" || other.Unit == first?.Unit);
        last = isBetter && amounts.Count == 1 && start == 0 ? other with { End = amount.End } : amount;
        return true;
    }

    private static string UnitOfFirst(List<Amount> amounts) => amounts[0].Unit.Length > 0 ? amounts[0].Unit : amounts[1].Unit;
}
