using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Phrases;

namespace ConnectorSdk.SpecCompiler.Rules.Linking;

/// <summary>The tokens of a sentence, in which mentions replace the names that are found. The list is changed.</summary>
internal sealed class MentionTokens(string text, TokenList tokens, string own)
{
    public string Text => text;

    public List<Mention> Mentions { get; } = [];

    public int Count => tokens.Count;

    public ref readonly Token this[int index] => ref tokens[index];

    public Mention MentionAt(int i) => Mentions[tokens[i].Index];

    /// <summary>Gets some of the tokens as words. The phrase is valid until the list changes.</summary>
    public Phrase Slice(int start, int count) => tokens.Passing(text, start, count);

    public void RemoveAt(int i) => tokens.RemoveAt(i);

    /// <summary>Replaces the mentions among some tokens with a single mention.</summary>
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

    /// <summary>Replaces tokens with a mention of a parameter and its values.</summary>
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

    public bool IsAny(int i, WordGroup words) => i >= 0 && i < tokens.Count && words.Has(text, tokens[i]);

    public bool HasAnyOf(WordGroup words)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (words.Has(text, tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsMention(int i) => tokens[i].Kind == TokenKind.Mention;

    /// <summary>Determines whether a parameter other than the section's is mentioned.</summary>
    public bool HasOther() => Mentions.Exists(mention => !mention.IsOwn);

    /// <summary>Determines whether a token is a literal, or a word that is written like a name or a value.</summary>
    public bool IsValueAt(int i)
        => i < tokens.Count && (IsLiteralAt(i) || (tokens[i].Kind == TokenKind.Word && char.IsUpper(text[tokens[i].Start])));

    public bool IsLiteralAt(int i)
        => i < tokens.Count && (tokens[i].Kind is TokenKind.Literal or TokenKind.Number || text[tokens[i].Start] == '$');

    /// <summary>
    /// Determines whether a token can be a name: letters, digits, and underscores with at least one capital letter. A name may be
    /// a code span and may have a hyphen before it.
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

    /// <summary>
    /// Determines whether a name has a capital letter after the first, as in <c>SmartHosts</c>, so that it isn't an ordinary
    /// word.
    /// </summary>
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

    /// <summary>Determines whether a name has a hyphen, as in <c>-Name</c>.</summary>
    public bool HasHyphen(int i)
        => tokens[i] is var token && text[token.Kind == TokenKind.Literal ? token.Start + 1 : token.Start] == '-';

    public (int Start, int Length) NameSpan(int i)
    {
        var token = tokens[i];
        var (start, length) = token.Kind == TokenKind.Literal ? (token.Start + 1, token.Length - 2) : (token.Start, token.Length);
        return length > 1 && text[start] == '-' ? (start + 1, length - 1) : (start, length);
    }

    /// <summary>Finds the parameter that a token names, ignoring case.</summary>
    public Parameter? Find(int i, ParameterNames names)
    {
        var (start, length) = NameSpan(i);
        return names.Find(text, start, length, NameHash(i));
    }

    /// <summary>Determines whether a name is spelled exactly like this, including case.</summary>
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
