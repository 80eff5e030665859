using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>
/// Links families of parameters. "Any other usage type parameters (A, B, or C)" names the members. "Any Color parameters" means
/// the parameters whose names begin with the word, if there are at least three. "SCL*Threshold parameters" means the parameters
/// that match the pattern. "The other IMAP4 settings" and "any of the other scope parameters" describe only the kind of the
/// members.
/// </summary>
internal static class ParameterFamilies
{
    private static readonly WordGroup _nouns = new("parameters", "switches", "settings", "options");
    private static readonly WordGroup _membered = new("parameters", "switches");
    private static readonly WordGroup _quantifiers = new("any", "all", "the", "other");
    private static readonly Pattern _named = new("[any [of the]] other [{V}] (parameters|switches)");
    private static readonly Pattern _family =
        new("(any of the other|any other|any of the|any|all of the|all other|all|the other|other|the) {V} "
            + "(parameters|switches|settings|options|values)");

    /// <summary>Replaces the name of a family with the names of its members.</summary>
    public static void NameMembers(string text, TokenList tokens, SectionContext context)
    {
        var any = Find(text, tokens, 0, "other");
        any -= any > 0 && tokens[any - 1].IsWord(text, "any") ? 1
            : any > 2 && tokens[any - 1].IsWord(text, "the") && tokens[any - 3].IsWord(text, "any") ? 3
            : 0;
        var noun = Math.Max(any, 0);
        while (any >= 0 && noun < tokens.Count && !_membered.Has(text, tokens[noun]))
        {
            noun++;
        }

        if (any < 0 || noun == tokens.Count || noun - any > 7
            || _named.Match(tokens.Passing(text, any, noun + 1 - any)) is null)
        {
            return;
        }

        var open = noun + 1;
        var close = open < tokens.Count && tokens[open].IsWord(text, "(") ? Find(text, tokens, open, ")") : -1;
        if (close > 0)
        {
            tokens[close] = tokens[noun] with { Start = tokens[close].Start, Length = 1, Index = Token.Respelled };
            tokens.RemoveRange(any, open + 1 - any);
        }
    }

    /// <summary>Links the families whose members aren't named.</summary>
    public static void Link(MentionTokens tokens, SectionContext context)
    {
        for (var noun = 2; noun < tokens.Count; noun++)
        {
            if (!(tokens.IsAny(noun, _nouns) || (tokens.Is(noun, "values") && tokens.NameAt(noun - 1).IndexOf('*') >= 0)))
            {
                continue;
            }

            for (var start = Math.Max(0, noun - 6); start < noun - 1; start++)
            {
                if (tokens.IsAny(start, _quantifiers) && _family.Match(tokens.Slice(start, noun + 1 - start)) is { } match
                    && match.Words('V') is { Count: 1 or 2 } kind
                    && Members(
                        kind,
                        match.Phrase.Has("other"),
                        !match.Phrase.IsWord(0, "the") || match.Phrase.IsWord(1, "other"),
                        context)
                        is var (members, isLoose))
                {
                    tokens.Replace(start, noun + 1 - start, members, [], match.Phrase.Has("any"), isLoose);
                    noun = start;
                    break;
                }
            }
        }
    }

    private static (IReadOnlyList<string> Members, bool IsLoose)? Members(
        Phrase kind, bool isOther, bool isQuantified, SectionContext context)
    {
        var word = kind.TextOf(kind.Count - 1, 1).Trim('`');
        var own = context.Parameter.Name;
        if (kind.Count == 1 && word.IndexOf('*') is var star && star >= 0)
        {
            var (first, last) = (word.Substring(0, star), word.Substring(star + 1));
            return Named(name => name.Length > word.Length - 1 && Begins(name, first) && Ends(name, last), 2, isLoose: false);
        }

        if (!isQuantified || word.Length == 0 || context.Names.Find(word) is not null)
        {
            return null;
        }

        var stem = word.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return kind.Count == 1 && char.IsUpper(word[0])
            ? Named(name => Begins(name, word) && IsPart(name, word), 3, isLoose: false)
                ?? Named(name => Begins(name, stem) && IsPart(name, stem), 2, isLoose: true)
            : Ends(own, word) ? Named(name => Ends(name, word), 2, isLoose: true) : null;

        (IReadOnlyList<string>, bool)? Named(Func<string, bool> isMember, int atLeast, bool isLoose)
        {
            List<string> members = [.. context.Cmdlet.Parameters.Select(parameter => parameter.Name).Where(isMember)];
            return members.Count >= atLeast && members.RemoveAll(name => isOther && name == own) >= 0 ? (members, isLoose) : null;
        }
    }

    private static bool Begins(string name, string start) => name.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string name, string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    /// <summary>Determines whether another word begins after the start of the name.</summary>
    private static bool IsPart(string name, string start) => name.Length > start.Length && !char.IsLower(name[start.Length]);

    private static int Find(string text, TokenList tokens, int start, string word)
    {
        for (var i = start; i < tokens.Count; i++)
        {
            if (tokens[i].IsWord(text, word))
            {
                return i;
            }
        }

        return -1;
    }
}
