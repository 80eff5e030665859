using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Reads what a sentence forbids or demands: one clause, or several joined by "and". The clauses are <see cref="ClauseForms"/>,
/// the conditions around them <see cref="SentenceGrammar"/>'s part.
/// </summary>
internal static class ClauseGrammar
{
    private static readonly Pattern _effect = new("and any {X} (is|are) overwritten");

    /// <summary>Null where one of the clauses isn't understood.</summary>
    public static IReadOnlyList<Clause>? Read(Phrase phrase, SectionContext context)
    {
        List<Clause> clauses = [];
        foreach (var part in Split(WithoutEffect(phrase)))
        {
            if (part.Count == 0 || ClauseForms.All.Read(part, context) is not { } read)
            {
                return null;
            }

            clauses.AddRange(read);
        }

        return clauses;
    }

    /// <summary>", and any configured X is overwritten": what happens besides demands nothing.</summary>
    private static Phrase WithoutEffect(Phrase phrase)
    {
        if (!phrase.IsWord(phrase.Count - 1, "overwritten"))
        {
            return phrase;
        }

        for (var and = phrase.IndexOf("and"); and > 0; and = phrase.IndexOf("and", and + 1))
        {
            if (_effect.Match(phrase.From(and)) is not null)
            {
                return phrase.Slice(0, phrase.IsWord(and - 1, ",") ? and - 1 : and);
            }
        }

        return phrase;
    }

    /// <summary>At ", and you ..." and at "and you can't ...".</summary>
    private static IEnumerable<Phrase> Split(Phrase phrase)
    {
        var start = 0;
        for (var i = 1; i + 2 < phrase.Count; i++)
        {
            var and = phrase.IsWord(i, ",") ? i + 1 : i;
            if (phrase.IsWord(and, "and") && phrase.IsWord(and + 1, "you") && (and > i || phrase.IsWord(and + 2, "can't")))
            {
                yield return phrase.Slice(start, i - start);
                start = and + 1;
                i = start;
            }
        }

        yield return phrase.From(start);
    }
}
