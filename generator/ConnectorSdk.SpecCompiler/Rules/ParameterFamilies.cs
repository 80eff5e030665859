using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>
/// "Any other usage type parameters (A, B, or C)" names the parameters in its parentheses. Without any, "any other scope
/// parameters" in the section of a scope parameter are those whose names end as that one's. "Any of the Scope parameters" are those
/// whose names begin so.
/// </summary>
internal static class ParameterFamilies
{
    private static readonly Pattern _family = new("[any [of the]] other [{V}] (parameters|switches)");

    /// <summary>Puts the names of the members in the place of the family's.</summary>
    public static void NameMembers(string text, List<Token> tokens, SectionContext context)
    {
        var any = Find(text, tokens, 0, "other");
        any -= any > 0 && tokens[any - 1].IsWord(text, "any") ? 1
            : any > 2 && tokens[any - 1].IsWord(text, "the") && tokens[any - 3].IsWord(text, "any") ? 3
            : 0;
        var noun = any < 0 ? -1 : tokens.FindIndex(any, token => token.IsWord(text, "parameters") || token.IsWord(text, "switches"));
        if (noun < 0 || noun - any > 7
            || _family.Match(new Phrase(text, tokens.GetRange(any, noun + 1 - any), [])) is not { } match)
        {
            return;
        }

        var open = noun + 1;
        var close = open < tokens.Count && tokens[open].IsWord(text, "(") ? Find(text, tokens, open, ")") : -1;
        if (close > 0)
        {
            var members = tokens.GetRange(open + 1, close - open - 1);
            var named = tokens[noun] with { Start = tokens[close].Start, Length = 1, Index = Token.Respelled };
            tokens.RemoveRange(any, close + 1 - any);
            tokens.InsertRange(any, [.. members, named]);
        }
    }

    /// <summary>Null where the section's parameter is none of the family.</summary>
    public static IReadOnlyList<string>? MembersByName(string family, SectionContext context)
    {
        var others = context.Cmdlet.Parameters
            .Select(parameter => parameter.Name)
            .Where(name => name != context.Parameter.Name && name.EndsWith(family, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return others.Count > 0 && context.Parameter.Name.EndsWith(family, StringComparison.OrdinalIgnoreCase) ? others : null;
    }

    /// <summary>"Any of the Color parameters": those whose names begin so; none where that is one parameter only.</summary>
    public static IReadOnlyList<string> MembersByPrefix(string family, SectionContext context)
    {
        List<string> members = [];
        foreach (var parameter in context.Cmdlet.Parameters)
        {
            if (parameter.Name.Length > family.Length && parameter.Name.StartsWith(family, StringComparison.Ordinal)
                && !char.IsLower(parameter.Name[family.Length]))
            {
                members.Add(parameter.Name);
            }
        }

        return members.Count > 1 ? members : [];
    }

    private static int Find(string text, List<Token> tokens, int start, string word)
        => tokens.FindIndex(start, token => token.IsWord(text, word));
}
