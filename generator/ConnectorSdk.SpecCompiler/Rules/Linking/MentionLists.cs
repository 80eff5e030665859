using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>
/// Joins the mentions of a list: "the X parameter and the Y switch", "-X, -Y, or -Z". If a verb follows, the last mention may
/// begin a separate statement: "... with X and Y is ignored".
/// </summary>
internal sealed class MentionLists(MentionTokens tokens)
{
    private static readonly WordGroup _joints = new("and", "or", "nor");
    private static readonly WordGroup _verbs = new("is", "isn't", "must", "can't", "requires", "has", "can");
    private static readonly WordGroup _openings =
        new(",", ";", ":", "if", "when", "only", "and", "but", "both", "that", "either", "neither", "of");

    public void Merge()
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (IsMention(i) && End(i) is > 0 and var end)
            {
                tokens.Join(i, end - i, !tokens.Is(end - 2, "and"));
                i--;
            }
        }
    }

    /// <summary>The position after the list that begins here; 0 if there is none.</summary>
    private int End(int start)
    {
        var last = start;
        while (tokens.Is(last + 1, ",") && IsMention(last + 2))
        {
            last += 2;
        }

        var isLong = last > start;
        var joint = tokens.Is(last + 1, ",") && (isLong || tokens.Is(last + 2, "or")) ? last + 2 : last + 1;
        if (!tokens.IsAny(joint, _joints) || !IsMention(joint + 1))
        {
            return 0;
        }

        var isAnd = tokens.Is(joint, "and");
        var isMixed = isAnd && (tokens.MentionAt(joint + 1).IsAlternative || tokens.MentionAt(start).IsAlternative);
        return isMixed || ((isAnd || isLong) && IsFollowed(start, joint + 2)) ? 0 : joint + 2;
    }

    /// <summary>
    /// Determines whether a verb makes the last mention a subject, although the first mention isn't in a subject's position.
    /// </summary>
    private bool IsFollowed(int start, int end)
        => tokens.IsAny(end, _verbs) && start > 0 && !tokens.IsAny(start - 1, _openings);

    private bool IsMention(int i) => i < tokens.Count && tokens.IsMention(i);
}
