using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Reads conditions ("you set the X parameter to $false, or if the Y parameter is used") as alternatives of atoms that hold
/// together. The parts are <see cref="ConditionForms"/>.
/// </summary>
internal static class ConditionGrammar
{
    private static readonly string[] _starters = ["you", "a", "an", "one", "at", "the"];

    /// <summary>Null where a part isn't understood.</summary>
    public static IReadOnlyList<IReadOnlyList<Atom>>? Read(Phrase clause, SectionContext context)
    {
        List<IReadOnlyList<Atom>> alternatives = [];
        foreach (var alternative in Split(clause, IsOr))
        {
            IReadOnlyList<IReadOnlyList<Atom>> together = [[]];
            foreach (var part in Split(alternative, IsAnd))
            {
                if (ConditionForms.All.Read(part, context) is not { } read)
                {
                    return null;
                }

                together = Both(together, read);
            }

            alternatives.AddRange(together);
        }

        return alternatives;
    }

    /// <summary>
    /// What "only if" names. Of conditions that must all hold each is necessary by itself, so those that aren't understood may be
    /// left out.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<Atom>>? ReadNecessary(Phrase clause, SectionContext context)
    {
        if (Split(clause, IsOr).Skip(1).Any())
        {
            return Read(clause, context);
        }

        IReadOnlyList<IReadOnlyList<Atom>>? together = null;
        foreach (var part in Split(clause, IsAnyAnd))
        {
            if (ConditionForms.All.Read(part, context) is { } read)
            {
                together = Both(together ?? [[]], read);
            }
        }

        return together;
    }

    /// <summary>The parts between separators; a separator gives its length at a position, 0 where there is none.</summary>
    private static IEnumerable<Phrase> Split(Phrase phrase, Func<Phrase, int, int> separator)
    {
        var start = 0;
        for (var i = 1; i < phrase.Count; i++)
        {
            if (separator(phrase, i) is > 0 and var length)
            {
                yield return phrase.Slice(start, i - start);
                start = i + length;
                i = start;
            }
        }

        yield return phrase.From(Math.Min(start, phrase.Count));
    }

    /// <summary>", or if".</summary>
    private static int IsOr(Phrase phrase, int i)
    {
        var or = phrase.IsWord(i, ",") ? i + 1 : i;
        return !phrase.IsWord(or, "or") ? 0
            : phrase.IsIf(or + 1) ? or + 2 - i
            : or + 2 < phrase.Count && phrase[or + 1].Kind == TokenKind.Mention && phrase.IsWord(or + 2, "is") ? or + 1 - i
            : 0;
    }

    /// <summary>", and", where a condition of its own follows.</summary>
    private static int IsAnd(Phrase phrase, int i)
    {
        var length = IsAnyAnd(phrase, i);
        var next = i + length;
        return length > 0 && next < phrase.Count
            && (phrase[next].Kind == TokenKind.Mention || phrase.IsAnyOf(next, _starters))
                ? length
                : 0;
    }

    private static int IsAnyAnd(Phrase phrase, int i)
    {
        var and = phrase.IsWord(i, ",") ? i + 1 : i;
        return !phrase.IsWord(and, "and") ? 0
            : phrase.IsIf(and + 1) ? and + 2 - i
            : and + 1 - i;
    }

    /// <summary>Each alternative of one side together with each of the other.</summary>
    private static IReadOnlyList<IReadOnlyList<Atom>> Both(
        IReadOnlyList<IReadOnlyList<Atom>> left, IReadOnlyList<IReadOnlyList<Atom>> right)
        => [.. left.SelectMany(_ => right, (atoms, more) => (IReadOnlyList<Atom>)[.. atoms, .. more])];
}
