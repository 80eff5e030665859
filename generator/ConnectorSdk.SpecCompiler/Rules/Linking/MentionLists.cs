using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// Makes one mention of those that a sentence lists: "the X parameter and the Y switch", "-X, -Y, or -Z". Where a verb follows,
/// the last may begin a statement of its own: "... with X and Y is ignored".
/// </summary>
internal static class MentionLists
{
    private static readonly string[] _joints = ["and", "or", "nor"];
    private static readonly string[] _verbs = ["is", "isn't", "must", "can't", "requires", "has", "can"];
    private static readonly string[] _openings = [",", ";", ":", "if", "when", "only", "and", "but", "both", "that", "either", "neither", "of"];

    public static Phrase Merge(Phrase phrase)
    {
        if (phrase.Mentions.Count < 2)
        {
            return phrase;
        }

        for (var i = 0; i + 2 < phrase.Count; i++)
        {
            if (IsMention(phrase, i) && End(phrase, i) is > 0 and var end)
            {
                phrase = phrase.Naming(Join(phrase, i, end), i, end - i);
            }
        }

        return phrase;
    }

    /// <summary>The place behind the list that begins here; 0 where there is none.</summary>
    private static int End(Phrase phrase, int start)
    {
        var last = start;
        while (phrase.IsWord(last + 1, ",") && IsMention(phrase, last + 2))
        {
            last += 2;
        }

        var isLong = last > start;
        var joint = phrase.IsWord(last + 1, ",") && isLong ? last + 2 : last + 1;
        if (!phrase.IsAnyOf(joint, _joints) || !IsMention(phrase, joint + 1))
        {
            return 0;
        }

        var isAnd = phrase.IsWord(joint, "and");
        var mayBeStatement = isAnd && phrase.IsAnyOf(joint + 2, _verbs) && start > 0 && !phrase.IsAnyOf(start - 1, _openings);
        var isMixed = isAnd && (phrase.MentionAt(joint + 1).IsAlternative || phrase.MentionAt(start).IsAlternative);
        return mayBeStatement || isMixed ? 0 : joint + 2;
    }

    private static Mention Join(Phrase phrase, int start, int end)
    {
        var mentions = Enumerable.Range(start, end - start).Where(i => IsMention(phrase, i)).Select(phrase.MentionAt).ToList();
        return new Mention(
            [.. mentions.SelectMany(mention => mention.Parameters).Distinct()],
            [.. mentions.SelectMany(mention => mention.Unknown)],
            !phrase.IsWord(end - 2, "and"))
        {
            IsLoose = mentions.Exists(mention => mention.IsLoose),
        };
    }

    private static bool IsMention(Phrase phrase, int i) => i < phrase.Count && phrase[i].Kind == TokenKind.Mention;
}
