using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>
/// The tokens of a sentence, in which mentions take the place of the names that are found. The list is changed.
/// </summary>
internal sealed class MentionTokens(string text, TokenList tokens, string own)
{
    public string Text => text;

    public List<Mention> Mentions { get; } = [];

    public int Count => tokens.Count;

    public ref readonly Token this[int index] => ref tokens[index];

    public Mention MentionAt(int i) => Mentions[tokens[i].Index];

    /// <summary>Some of the tokens as words, until the list changes.</summary>
    public Phrase Slice(int start, int count) => tokens.Passing(text, start, count);

    public void RemoveAt(int i) => tokens.RemoveAt(i);

    /// <summary>One mention in the place of those among some tokens.</summary>
    public void Join(int start, int count, bool isAlternative)
    {
        var mentions = Enumerable.Range(start, count).Where(IsMention).Select(MentionAt).ToList();
        Mentions.Add(Mention.Join(mentions, isAlternative));
        Put(start, count, TokenKind.Mention, Mentions.Count - 1);
    }

    public void Replace(
        int start,
        int count,
        IReadOnlyList<string> parameters,
        IReadOnlyList<string> unknown,
        bool isAlternative,
        bool isLoose = false)
    {
        Mentions.Add(new Mention(parameters, unknown, isAlternative)
        {
            IsLoose = isLoose,
            IsOwn = unknown.Count == 0 && parameters is [var only] && only == own,
        });
        Put(start, count, TokenKind.Mention, Mentions.Count - 1);
    }

    /// <summary>A parameter that is named with its value.</summary>
    public void Replace(int start, int count, string parameter, IReadOnlyList<string> values)
    {
        Mentions.Add(new Mention([parameter], [], false) { Operands = [Predicate.OneOf(parameter, [.. values])] });
        Put(start, count, TokenKind.Mention, Mentions.Count - 1);
    }

    public void Put(int start, int count, TokenKind kind, int index)
    {
        var place = tokens[start].Start;
        tokens[start] = new Token(kind, place, tokens[start + count - 1].End - place, 0, index);
        tokens.RemoveRange(start + 1, count - 1);
    }

    public bool Is(int i, string word)
        => i >= 0 && i < tokens.Count && tokens[i].IsWord(text, word);

    public bool IsAny(int i, WordGroup words) => i >= 0 && i < tokens.Count && words.Has(tokens[i]);

    public bool HasAnyOf(WordGroup words)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (words.Has(tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsMention(int i) => tokens[i].Kind == TokenKind.Mention;

    /// <summary>True where a parameter is named that isn't the section's.</summary>
    public bool HasOther() => Mentions.Exists(mention => !mention.IsOwn);

    /// <summary>A literal, or a word that is written as a name or a value.</summary>
    public bool IsValueAt(int i)
        => i < tokens.Count && (IsLiteralAt(i) || (tokens[i].Kind == TokenKind.Word && char.IsUpper(text[tokens[i].Start])));

    public bool IsLiteralAt(int i)
        => i < tokens.Count && (tokens[i].Kind is TokenKind.Literal or TokenKind.Number || text[tokens[i].Start] == '$');

    /// <summary>
    /// Letters, digits and underscores with a capital among them, alone or as a code span, with or without a hyphen in front.
    /// </summary>
    public bool IsName(int i)
    {
        if (i < 0 || i >= tokens.Count || !(tokens[i].Kind == TokenKind.Literal
            || (tokens[i].Kind == TokenKind.Word && tokens[i].MayHaveCapital)))
        {
            return false;
        }

        var (start, length) = NameSpan(i);
        var hasCapital = false;
        for (var c = start; c < start + length; c++)
        {
            if (!char.IsLetterOrDigit(text[c]) && text[c] != '_')
            {
                return false;
            }

            hasCapital |= char.IsUpper(text[c]);
        }

        return hasCapital && char.IsLetter(text[start]);
    }

    /// <summary>A capital behind the first letter, as in <c>SmartHosts</c>: no ordinary word.</summary>
    public bool IsCompound(int i)
    {
        var (start, length) = NameSpan(i);
        for (var c = start + 1; c < start + length; c++)
        {
            if (char.IsUpper(text[c]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for <c>-Name</c>, as on the command line.</summary>
    public bool HasHyphen(int i)
        => tokens[i] is var token && text[token.Kind == TokenKind.Literal ? token.Start + 1 : token.Start] == '-';

    public (int Start, int Length) NameSpan(int i)
    {
        var token = tokens[i];
        var (start, length) = token.Kind == TokenKind.Literal ? (token.Start + 1, token.Length - 2) : (token.Start, token.Length);
        return length > 1 && text[start] == '-' ? (start + 1, length - 1) : (start, length);
    }

    /// <summary>The parameter that a token names, whatever its case.</summary>
    public Parameter? Find(int i, ParameterNames names)
    {
        var (start, length) = NameSpan(i);
        return names.Find(text, start, length, NameHash(i));
    }

    /// <summary>True where the name is written exactly so.</summary>
    public bool IsSpelled(int i, string name)
    {
        var (start, length) = NameSpan(i);
        return length == name.Length && string.CompareOrdinal(text, start, name, 0, length) == 0;
    }

    public string NameAt(int i)
    {
        var (start, length) = NameSpan(i);
        return text.Substring(start, length);
    }

    public uint NameHash(int i)
    {
        var (start, length) = NameSpan(i);
        return length == tokens[i].Length ? tokens[i].Hash : WordHash.Of(text, start, length);
    }
}
