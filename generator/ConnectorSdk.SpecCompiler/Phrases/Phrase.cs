namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>
/// A sequence of tokens: a sentence or a part of a sentence. Patterns match whole phrases, so no part of a sentence is ignored.
/// </summary>
internal sealed class Phrase
{
    private readonly Token[] _tokens;
    private readonly int _start;
    private ulong _bits;
    private int _mentionCount = -1;

    public Phrase(string source, TokenList tokens, Mention[] mentions)
        : this(source, tokens.ToArray(), mentions)
    {
    }

    public Phrase(string source, Token[] tokens, Mention[] mentions)
        : this(source, tokens, 0, tokens.Length, mentions)
    {
    }

    /// <summary>Initializes a phrase that shares a range of the tokens.</summary>
    public Phrase(string source, Token[] tokens, int start, int count, Mention[] mentions)
    {
        Source = source;
        _tokens = tokens;
        _start = start;
        Count = count;
        Mentions = mentions;
    }

    /// <summary>The text that the tokens come from.</summary>
    public string Source { get; }

    public Mention[] Mentions { get; }

    /// <summary>The bits of the words, computed on first use; see <see cref="WordHash.BitOf"/>.</summary>
    public ulong Bits => _bits != 0 ? _bits : _bits = Collect();

    /// <summary>The number of mentions of parameters or of the bullet's value, computed on first use.</summary>
    public int MentionCount => _mentionCount >= 0 ? _mentionCount : _mentionCount = CountMentions();

    public int Count { get; }

    /// <summary>The index of the first token in the source text.</summary>
    public int Start => Count == 0 ? 0 : this[0].Start;

    /// <summary>The text of the phrase as written.</summary>
    public string Text => TextOf(0, Count);

    public ref readonly Token this[int index] => ref _tokens[_start + index];

    public Mention MentionAt(int index) => Mentions[this[index].Index];

    public bool IsWord(int index, string word)
        => index >= 0 && index < Count && this[index].IsWord(Source, word);

    public bool IsAnyOf(int index, WordGroup words) => index >= 0 && index < Count && words.Has(Source, this[index]);

    /// <summary>Determines whether a condition starts at a token.</summary>
    public bool IsIf(int index) => IsWord(index, "if") || IsWord(index, "when");

    public bool AreWords(int index, string first, string second) => IsWord(index, first) && IsWord(index + 1, second);

    /// <summary>Determines whether the words follow one another, starting at <paramref name="index"/>.</summary>
    public bool AreWords(int index, string[] words)
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

    /// <summary>Finds a word at or after <paramref name="start"/>.</summary>
    /// <returns>The index of the word; -1 if it isn't found.</returns>
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

    public bool HasAnyOf(WordGroup words)
    {
        for (var i = words.MayBeIn(Bits) ? 0 : Count; i < Count; i++)
        {
            if (words.Has(Source, this[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets a part of the phrase that shares its tokens.</summary>
    public Phrase Slice(int start, int count) => new(Source, _tokens, _start + start, count, Mentions);

    public Phrase From(int start) => Slice(start, Count - start);

    public Phrase With(Token[] tokens) => new(Source, tokens, Mentions);

    public bool HasBulletValue => Tokens.Any(token => token.Kind == TokenKind.BulletValue);

    public bool HasMention => Tokens.Any(token => token.Kind == TokenKind.Mention);

    /// <summary>Replaces each "this value" with a mention.</summary>
    public Phrase NamingBulletValue(Mention mention)
        => new(
            Source,
            (Token[])[.. Tokens.Select(token => token.Kind == TokenKind.BulletValue
                ? token with { Kind = TokenKind.Mention, Index = Mentions.Length }
                : token)],
            [.. Mentions, mention]);

    /// <summary>Replaces the first <paramref name="count"/> tokens with a mention.</summary>
    public Phrase StartingWith(Mention mention, int count)
        => Naming(mention, 0, count);

    /// <summary>Inserts "this value" before the phrase.</summary>
    public Phrase StartingWithBulletValue()
        => new(Source, (Token[])[new Token(TokenKind.BulletValue, Count > 0 ? this[0].Start : 0, 0, 0, -1), .. Tokens], Mentions);

    /// <summary>Replaces a range of tokens with a mention.</summary>
    public Phrase Naming(Mention mention, int start, int count)
        => new(Source, (Token[])[.. Tokens.Take(start), New(start), .. Tokens.Skip(start + count)], [.. Mentions, mention]);

    /// <summary>Appends a phrase of another source text.</summary>
    public Phrase Append(Phrase other) => new(
        Source + other.Source,
        (Token[])[.. Tokens, .. other.Tokens.Select(token => token with
        {
            Start = token.Start + Source.Length,
            Index = token.Kind == TokenKind.Mention ? token.Index + Mentions.Length : token.Index,
        })],
        [.. Mentions, .. other.Mentions]);

    public string TextOf(int start, int count)
        => count == 0 ? "" : Source.Substring(this[start].Start, this[start + count - 1].End - this[start].Start);

    public override string ToString() => Text;

    public ArraySegment<Token> Tokens => new(_tokens, _start, Count);

    private ulong Collect()
    {
        var bits = 0ul;
        for (var i = _start; i < _start + Count; i++)
        {
            bits |= WordHash.BitOf(_tokens[i].Hash);
        }

        return bits;
    }

    private int CountMentions()
    {
        var count = 0;
        for (var i = _start; i < _start + Count; i++)
        {
            count += _tokens[i].Kind >= TokenKind.Mention ? 1 : 0;
        }

        return count;
    }

    private Token New(int position)
        => new(TokenKind.Mention, position < Count ? this[position].Start : Source.Length, 0, 0, Mentions.Length);
}
