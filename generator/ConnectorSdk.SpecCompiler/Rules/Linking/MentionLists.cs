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
    private static readonly string[] _openings =
        [",", ";", ":", "if", "when", "only", "and", "but", "both", "that", "either", "neither", "of"];

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
        if (isLong && phrase.MentionAt(last).IsAlternative)
        {
            return IsFollowed(phrase, start, last + 1) ? 0 : last + 1; // The last two were joined before.
        }

        var joint = phrase.IsWord(last + 1, ",") && isLong ? last + 2 : last + 1;
        if (!phrase.IsAnyOf(joint, _joints) || !IsMention(phrase, joint + 1))
        {
            return 0;
        }

        var isAnd = phrase.IsWord(joint, "and");
        var isMixed = isAnd && (phrase.MentionAt(joint + 1).IsAlternative || phrase.MentionAt(start).IsAlternative);
        return isMixed || (isAnd && IsFollowed(phrase, start, joint + 2)) ? 0 : joint + 2;
    }

    /// <summary>True where a verb makes the last of the list a subject, and the first isn't where a subject stands.</summary>
    private static bool IsFollowed(Phrase phrase, int start, int end)
        => phrase.IsAnyOf(end, _verbs) && start > 0 && !phrase.IsAnyOf(start - 1, _openings);

    private static Mention Join(Phrase phrase, int start, int end)
    {
        var mentions = Enumerable.Range(start, end - start).Where(i => IsMention(phrase, i)).Select(phrase.MentionAt).ToList();
        return Mention.Join(mentions, mentions[mentions.Count - 1].IsAlternative || !phrase.IsWord(end - 2, "and"));
    }

    private static bool IsMention(Phrase phrase, int i) => i < phrase.Count && phrase[i].Kind == TokenKind.Mention;
}
