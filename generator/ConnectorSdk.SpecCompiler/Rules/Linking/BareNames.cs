using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>
/// Links names without a noun after them: "parameter X", "when X is false", "X and Y can't be used together", "Requires X." A
/// name that is also an ordinary word is linked only in these places, and only if its spelling is exact.
/// </summary>
internal sealed class BareNames(MentionTokens tokens, SectionContext context)
{
    private static readonly WordGroup _nouns = new("parameter", "parameters", "switch", "switches");
    private static readonly WordGroup _ifs = new("if", "when", "unless", "whenever");
    private static readonly WordGroup _verbs = new(
        "is", "isn't", "are", "aren't", "equals", "contains", "must", "can't", "can", "requires", "needs", "overrides");
    private static readonly WordGroup _joints = new("and", "or", "nor");
    private static readonly WordGroup _users = new(
        "requires", "require", "use", "specify", "include", "provide", "overrides", "give", "supply", "omit");
    private static readonly WordGroup _companions = new("with", "without");
    private static readonly WordGroup _openings = new(",", "then", "(");
    private static readonly WordGroup _used =
        new(
        "use", "used", "specified", "combined", "given", "compatible", "supported", "allowed", "valid", "exclusive",
        "required", "needed", "mandatory", "only");

    public void Link()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsAny(i, _nouns) && IsParameter(i + 1) && !IsParameter(i - 1))
            {
                Link(i, 2);
            }
            else if (!IsLinkedOrParameter(i))
            {
                continue;
            }
            else if (ListLength(i) is > 2 and var length)
            {
                LinkList(i, length);
                i += length;
            }
            else if (!IsParameter(i))
            {
                continue;
            }
            else if (IsSubject(i) || IsSpan(i) || IsOfPair(i) || IsObject(i))
            {
                Link(i, 1);
            }
        }
    }

    /// <summary>Links the names in a list that aren't ordinary words.</summary>
    private void LinkList(int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (IsParameter(i))
            {
                Link(i, 1);
            }
        }
    }

    /// <summary>Links "-Mode Fast" and `-Mode Fast`, which name a parameter and its value.</summary>
    public void LinkValues()
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Literal && tokens.HasHyphen(i) && tokens.NameAt(i).IndexOf(' ') is > 0 and var space
                && context.Names.Find(tokens.NameAt(i).Substring(0, space)) is { } parameter
                && ValueLinker.Read(tokens.NameAt(i).Substring(space + 1), parameter) is { } values)
            {
                tokens.Replace(i, 1, parameter.Name, values);
            }
            else if (tokens.HasHyphen(i) && tokens.IsValueAt(i + 1) && context.Names.Find(tokens.NameAt(i)) is { } named
                && ValueLinker.Read(tokens.Slice(i + 1, 1), named) is { } following)
            {
                tokens.Replace(i, tokens.IsAny(i + 2, _nouns) ? 3 : 2, named.Name, following);
            }
        }
    }

    private bool IsSubject(int i)
        => (tokens.IsAny(i + 1, _verbs)
                && (tokens.IsAny(i - (tokens.Is(i - 1, "the") ? 2 : 1), _ifs) || tokens.IsAny(i - 1, _openings)))
            || (i == 0 && tokens.IsSpelled(0, context.Parameter.Name) && tokens.IsAny(1, _verbs))
            || (tokens.Is(i - 1, "for") && tokens.Is(i + 1, "to"))
            || (tokens.Is(i - 1, "that") && tokens.IsAny(i - 2, _users) && tokens.IsAny(i + 1, _verbs))
            || (tokens.Is(i - 1, "of") && (tokens.Is(i - 2, "value") || tokens.Is(i - 2, "values")));

    private bool IsObject(int i)
        => (tokens.IsAny(i - 1, _users) || (tokens.IsAny(i - 1, _companions) && tokens.IsAny(i - 2, _used)))
            && (i == tokens.Count - 1 || tokens.Is(i + 1, ",") || (tokens.Is(i + 1, "to") && tokens.Is(i + 2, "be")));

    /// <summary>Counts the tokens of a list of at least three names that begins at a position; 0 if there is none.</summary>
    private int ListLength(int start)
    {
        var (end, count) = (start, 0);
        while (end < tokens.Count && IsLinkedOrParameter(end))
        {
            count++;
            var next = end + 1 + (tokens.Is(end + 1, ",") ? 1 : 0);
            next += tokens.IsAny(next, _joints) ? 1 : 0;
            if (next == end + 1 || next >= tokens.Count || !IsLinkedOrParameter(next))
            {
                return count > 2 && Ends(end + 1) ? end + 1 - start : 0;
            }

            end = next;
        }

        return 0;
    }

    /// <summary>Determines whether a token is a code span in a position that is usual for names.</summary>
    private bool IsSpan(int i)
        => tokens[i].Kind == TokenKind.Literal
            && (tokens.IsAny(i + 1, _verbs) || tokens.IsAny(i - 1, _users)
                || tokens.IsAny(i - 1, _companions) || tokens.IsAny(i - 1, _ifs));

    /// <summary>Determines whether a name is one of two that are followed by a verb or the end.</summary>
    private bool IsOfPair(int i)
        => (tokens.IsAny(i + 1, _joints) && IsLinkedOrParameter(i + 2) && Ends(i + 3))
            || (i > 1 && tokens.IsAny(i - 1, _joints) && tokens.IsMention(i - 2) && Ends(i + 1));

    private bool Ends(int i) => i >= tokens.Count || tokens.IsAny(i, _verbs) || tokens.IsAny(i, _joints) || tokens.Is(i, ",")
        || tokens.Is(i, "together");

    private bool IsLinkedOrParameter(int i) => i < tokens.Count && (tokens.IsMention(i) || IsParameter(i));

    private bool IsParameter(int i)
        => tokens.IsName(i) && tokens.Find(i, context.Names) is { } parameter && tokens.IsSpelled(i, parameter.Name);

    private void Link(int start, int count) => tokens.Replace(start, count, [tokens.NameAt(start + count - 1)], [], false);
}
