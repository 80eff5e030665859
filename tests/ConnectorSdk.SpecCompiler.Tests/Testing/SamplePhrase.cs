using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>
/// Phrases in text form: <c>@Owner</c> is a mention, <c>@Fast|Slow</c> is one of several alternatives, and <c>@=</c> is the
/// bullet's value.
/// </summary>
internal static class SamplePhrase
{
    public static Phrase Of(string text)
    {
        TokenList tokens = new();
        List<Mention> mentions = [];
        Tokenizer.Read(text, tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = text.Substring(tokens[i].Start, tokens[i].Length);
            if (word == "@=")
            {
                tokens[i] = tokens[i] with { Kind = TokenKind.BulletValue, Hash = 0 };
            }
            else if (word[0] == '@')
            {
                tokens[i] = tokens[i] with { Kind = TokenKind.Mention, Hash = 0, Index = mentions.Count };
                mentions.Add(new Mention(word[1..].Split('|', '&'), [], word.Contains('|', StringComparison.Ordinal))
                {
                    IsOwn = word == "@Label",
                });
            }
        }

        return new Phrase(text, tokens, [.. mentions]);
    }

    /// <summary>
    /// Shows the phrase as text. Mentions have the format of <see cref="Of"/>, and unknown names follow a question mark.
    /// </summary>
    public static string Show(Phrase phrase)
        => string.Join(" ", Enumerable.Range(0, phrase.Count).Select(i => phrase[i].Kind switch
        {
            TokenKind.BulletValue => "@=",
            TokenKind.Mention => Show(phrase.MentionAt(i)),
            _ => phrase.TextOf(i, 1),
        }));

    private static string Show(Mention mention)
        => "@" + string.Join(
            mention.IsAlternative ? "|" : "&", mention.Parameters.Concat(mention.Unknown.Select(name => "?" + name)));
}
