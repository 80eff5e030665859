using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Numbers;

/// <summary>The notes in parentheses of a sentence about numbers: "1 hour (3,600 seconds)", "9 (lowest priority)".</summary>
internal static class Notes
{
    /// <summary>The first words of notes that limit the sentence instead of explaining it.</summary>
    private static readonly WordGroup _limits =
        new("unless", "except", "only", "if", "when", "in", "on", "for", "with", "and", "or", "not", "without");

    private static readonly WordGroup _fillers = new("approximately", "about", "roughly", "or", "exactly", "to", "through");

    /// <summary>Removes the notes. Returns null if a note limits the sentence.</summary>
    public static Phrase? Without(Phrase words)
    {
        if (words.Source.IndexOf('(') < 0)
        {
            return words;
        }

        for (var open = words.Source.IndexOf('('); open >= 0; open = words.Source.IndexOf('(', open + 1))
        {
            if (At(words.Source, open) is { } note && note.IsAnyOf(0, _limits) && !IsExample(note))
            {
                return null;
            }
        }

        TokenList kept = new();
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

        return kept.Count == words.Count ? words : words.With(kept.ToArray());
    }

    /// <summary>
    /// Gets the note directly after a token, even if the phrase doesn't contain it anymore; null if there is none.
    /// </summary>
    public static Phrase? Behind(Phrase words, int i)
    {
        var open = words[i].End;
        while (open < words.Source.Length && words.Source[open] == ' ')
        {
            open++;
        }

        return open < words.Source.Length && words.Source[open] == '(' ? At(words.Source, open) : null;
    }

    /// <summary>
    /// Gets the amount, or its conversion in the note after it, as in "1.5 GB (1,610,612,736 bytes)". A conversion is used if it
    /// is in bytes or in the unit of the other end. Returns null if the amounts don't agree, or if the note contains other
    /// numbers.
    /// </summary>
    public static Amount? Converted(Phrase words, Amount amount, string otherUnit)
    {
        if (Behind(words, amount.End - 1) is not { } note || IsExample(note))
        {
            return amount;
        }

        Amount? last = null;
        var isConversion = true;
        for (var i = 0; i < note.Count; i = last?.End > i ? last.Value.End : i + 1)
        {
            last = Amount.At(note, i) ?? last;
            isConversion &= last?.End > i || note.IsAnyOf(i, _fillers);
        }

        return last is not { } other ? amount
            : !isConversion || !amount.MayBe(other) ? null
            : other.End == note.Count && Amount.At(note, 0) == other && other.Unit != amount.Unit
                && (other.Unit == Amount.Bytes || (other.Unit.Length > 0 && other.Unit == otherUnit)) 
                ? other with { End = amount.End }
            : amount;
    }

    private static bool IsExample(Phrase note) => note.AreWords(0, "for", "example");

    private static Phrase? At(string text, int open)
    {
        if (text.IndexOf(')', open) is not (> 0 and var close))
        {
            return null;
        }

        var note = text.Substring(open + 1, close - open - 1);
        TokenList tokens = new();
        Tokenizer.Read(note, tokens);
        return new Phrase(note, tokens, []);
    }
}
