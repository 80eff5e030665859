namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// A run of tokens: a sentence or a part of one. Patterns match whole phrases, so that nothing a sentence says is passed over.
/// </summary>
internal sealed class Phrase
{
    private readonly Token[] _tokens;

    public Phrase(string source, List<Token> tokens, IReadOnlyList<Mention> mentions)
        : this(source, tokens.ToArray(), mentions)
    {
    }

    private Phrase(string source, Token[] tokens, IReadOnlyList<Mention> mentions)
    {
        Source = source;
        _tokens = tokens;
        Mentions = mentions;
        foreach (var token in tokens)
        {
            Words = Words.With(token.Words);
        }
    }

    /// <summary>The text that the tokens come from.</summary>
    public string Source { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public WordSet Words { get; }

    public int Count => _tokens.Length;

    /// <summary>What the phrase says, as it is written.</summary>
    public string Text => TextOf(0, Count);

    public Token this[int index] => _tokens[index];

    public Mention MentionAt(int index) => Mentions[_tokens[index].Index];

    public bool IsWord(int index, string word)
        => index >= 0 && index < Count && _tokens[index].IsWord(Source, word);

    /// <summary>True where the words stand one after the other, beginning at <paramref name="index"/>.</summary>
    public bool AreWords(int index, params string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsWord(index + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The place of the word at or after <paramref name="start"/>; -1 where there is none.</summary>
    public int IndexOf(string word, int start = 0)
    {
        for (var i = start; i < Count; i++)
        {
            if (IsWord(i, word))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Has(string word) => IndexOf(word) >= 0;

    public Phrase Slice(int start, int count)
    {
        var tokens = new Token[count];
        Array.Copy(_tokens, start, tokens, 0, count);
        return new Phrase(Source, tokens, Mentions);
    }

    public Phrase From(int start) => Slice(start, Count - start);

    public Phrase With(List<Token> tokens) => new(Source, tokens, Mentions);

    public bool HasBulletValue => Array.Exists(_tokens, token => token.Kind == TokenKind.BulletValue);

    /// <summary>The same phrase with a mention in the place of each "this value".</summary>
    public Phrase NamingBulletValue(Mention mention)
        => new(
            Source,
            (Token[])[.. _tokens.Select(token => token.Kind == TokenKind.BulletValue
                ? token with { Kind = TokenKind.Mention, Index = Mentions.Count }
                : token)],
            [.. Mentions, mention]);

    /// <summary>The same phrase with a mention in the place of its first <paramref name="count"/> tokens.</summary>
    public Phrase StartingWith(Mention mention, int count)
        => new(Source, (Token[])[New(0), .. _tokens.Skip(count)], [.. Mentions, mention]);

    /// <summary>The same phrase with a mention in the place of its last <paramref name="count"/> tokens.</summary>
    public Phrase EndingWith(Mention mention, int count)
        => new(Source, (Token[])[.. _tokens.Take(Count - count), New(Count - count)], [.. Mentions, mention]);

    public string TextOf(int start, int count)
        => count == 0 ? "" : Source.Substring(_tokens[start].Start, _tokens[start + count - 1].End - _tokens[start].Start);

    public override string ToString() => Text;

    private Token New(int position)
        => new(TokenKind.Mention, position < Count ? _tokens[position].Start : Source.Length, 0, 0, Mentions.Count);
}
