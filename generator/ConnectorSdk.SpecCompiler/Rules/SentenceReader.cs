using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Turns a sentence into a phrase that the forms fit: parameters linked, without openings ("Note:", "Therefore,"), and once more
/// without notes in parentheses.
/// </summary>
internal static class SentenceReader
{
    private static readonly Pattern[] _openings =
    [
        new("(note|tip|important|therefore|however|otherwise|also|additionally|specifically|in addition|in effect|as a result) (,|:)"),
    ];

    private static readonly string[] _bareOpenings = ["therefore", "however", "otherwise", "also"];

    /// <summary>What a note begins with that limits the sentence instead of explaining it.</summary>
    private static readonly string[] _limits = ["unless", "except", "only", "if", "when", "and", "or", "optional"];

    private static readonly Pattern[] _tails =
    [
        new("[[,] and it must be specified] on the same command line"),
    ];

    private static readonly WordFilter _anchors =
        new([.. SentenceGrammar.Anchors, .. ConstraintNet.Anchors]);

    /// <summary>Null where the sentence hasn't the words of a rule.</summary>
    public static Phrase? Read(string text, SectionContext context, List<Token> tokens)
    {
        Tokenizer.Read(text, tokens);
        if (!(_anchors.MayHaveOne(tokens) || IsLead(text)) || !MayMatter(new Phrase(text, tokens, [])))
        {
            return null;
        }

        ParameterFamilies.NameMembers(text, tokens, context);
        return WithoutTail(WithoutOpenings(EntityLinker.Link(text, tokens, context)));
    }

    /// <summary>The words as they are, nothing linked.</summary>
    public static Phrase Plain(string text, List<Token> tokens)
    {
        Tokenizer.Read(text, tokens);
        return new Phrase(text, tokens, []);
    }

    /// <summary>A note that names a parameter, or a value such as <c>($null)</c>, may be what matters: it stays.</summary>
    public static Phrase WithoutNotes(Phrase phrase)
    {
        if (phrase.IndexOf("(") < 0)
        {
            return phrase;
        }

        List<Token> kept = [];
        for (var i = 0; i < phrase.Count; i++)
        {
            var close = phrase.IsWord(i, "(") ? phrase.IndexOf(")", i) : -1;
            if (close > i && IsAside(phrase, i + 1, close))
            {
                i = close;
            }
            else
            {
                kept.Add(phrase[i]);
            }
        }

        return kept.Count == phrase.Count ? phrase : phrase.With(kept);
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

    private static bool IsLead(string text) => text.EndsWith(":", StringComparison.Ordinal);

    /// <summary>Most sentences only describe, and haven't the words of any form.</summary>
    private static bool MayMatter(Phrase sentence)
        => SentenceGrammar.MayBeRule(sentence)
            || (IsLead(sentence.Source) && ListGrammar.MayBeRule(sentence))
            || ConstraintNet.MayCatch(sentence);

    private static Phrase WithoutOpenings(Phrase phrase)
    {
        for (var length = 2; length < 5 && length < phrase.Count; length++)
        {
            if ((phrase.IsWord(length - 1, ",") || phrase.IsWord(length - 1, ":"))
                && _openings.FirstMatch(phrase.Slice(0, length)) is not null)
            {
                return WithoutOpenings(phrase.From(length));
            }
        }

        return phrase.IsAnyOf(0, _bareOpenings) && phrase.Count > 1 ? phrase.From(1) : phrase;
    }

    private static Phrase WithoutTail(Phrase phrase)
    {
        if (!phrase.IsWord(phrase.Count - 1, "line"))
        {
            return phrase;
        }

        for (var start = Math.Max(1, phrase.Count - 12); start < phrase.Count; start++)
        {
            if (_tails.FirstMatch(phrase.From(start)) is not null)
            {
                return phrase.Slice(0, start);
            }
        }

        return phrase;
    }
}
