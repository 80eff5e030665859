using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Clauses;

/// <summary>
/// Finds the end of a clause that doesn't affect the command: "to specify the color", "as described in the plan". Words that
/// contain a name, a value, or a number, or begin with "for" or "on", may limit the clause and aren't such a tail.
/// </summary>
internal static class Tails
{
    private static readonly WordGroup _values =
        new("the", "a", "an", "either", "any", "one", "value", "true", "false", "blank", "null", "zero");

    /// <summary>The words before "to" that introduce a value, as in "set to".</summary>
    private static readonly WordGroup _targets = new("set", "changed", "equal", "configured", "limited", "or");

    /// <summary>The number of words in the tail; 0 if there is none.</summary>
    public static int Length(Phrase words)
    {
        for (var i = 2; i + 1 < words.Count; i++)
        {
            if ((IsPurpose(words, i) || words.AreWords(i, "as", "described")) && IsPlain(words, i))
            {
                return words.Count - i;
            }
        }

        return words.IsWord(words.Count - 1, "together") && words.Has("must") ? 1 : 0;
    }

    private static bool IsPurpose(Phrase words, int i)
        => words.IsWord(i, "to") && !words.IsAnyOf(i + 1, _values) && !words.IsAnyOf(i - 1, _targets)
            && char.IsLower(words.Source[words[i + 1].Start]);

    private static bool IsPlain(Phrase words, int start)
    {
        for (var i = start; i < words.Count; i++)
        {
            if (words[i].Kind is TokenKind.Mention or TokenKind.Number or TokenKind.Literal or TokenKind.BulletValue
                || words.Source[words[i].Start] == '$' || words.IsWord(i, "only") || words.IsWord(i, "without"))
            {
                return false;
            }
        }

        return true;
    }
}
