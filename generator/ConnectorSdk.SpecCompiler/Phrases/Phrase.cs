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

    public bool HasBulletValue => HasKind(TokenKind.BulletValue);

    public bool HasMention => HasKind(TokenKind.Mention);

    public bool HasNumber => HasKind(TokenKind.Number);

    /// <summary>Determines whether the phrase mentions a parameter other than the section's.</summary>
    public bool HasOtherMention
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (this[i].Kind == TokenKind.Mention && !MentionAt(i).IsOwn)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Replaces each "this value" with a mention.</summary>
    public Phrase NamingBulletValue(Mention mention)
    {
        var tokens = Tokens.ToArray();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.BulletValue)
            {
                tokens[i] = tokens[i] with { Kind = TokenKind.Mention, Index = Mentions.Length };
            }
        }

        return new Phrase(Source, tokens, [.. Mentions, mention]);
    }

    /// <summary>Replaces the first <paramref name="count"/> tokens with a mention.</summary>
    public Phrase StartingWith(Mention mention, int count)
        => Naming(mention, 0, count);

    /// <summary>Inserts "this value" before the phrase.</summary>
    public Phrase StartingWithBulletValue()
        => Replacing(0, 0, new Token(TokenKind.BulletValue, Count > 0 ? this[0].Start : 0, 0, 0, -1), Mentions);

    /// <summary>Replaces a range of tokens with a mention.</summary>
    public Phrase Naming(Mention mention, int start, int count)
        => Replacing(start, count, New(start), [.. Mentions, mention]);

    /// <summary>Appends a phrase of another source text.</summary>
    public Phrase Append(Phrase other)
    {
        var tokens = Join(Tokens, other.Tokens);
        for (var i = Count; i < tokens.Length; i++)
        {
            tokens[i] = tokens[i] with
            {
                Start = tokens[i].Start + Source.Length,
                Index = tokens[i].Kind == TokenKind.Mention ? tokens[i].Index + Mentions.Length : tokens[i].Index,
            };
        }

        return new Phrase(Source + other.Source, tokens, [.. Mentions, .. other.Mentions]);
    }

    /// <summary>Inserts tokens of the same source before the phrase.</summary>
    public Phrase After(Phrase first) => new(Source, Join(first.Tokens, Tokens), Mentions);

    public string TextOf(int start, int count)
        => count == 0 ? "" : Source.Substring(this[start].Start, this[start + count - 1].End - this[start].Start);

    public override string ToString() => Text;

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(_start, Count);

    private static Token[] Join(ReadOnlySpan<Token> first, ReadOnlySpan<Token> second)
    {
        var joined = new Token[first.Length + second.Length];
        first.CopyTo(joined);
        second.CopyTo(joined.AsSpan(first.Length));
        return joined;
    }

    private Phrase Replacing(int start, int count, Token token, Mention[] mentions)
    {
        var tokens = new Token[Count - count + 1];
        Tokens.Slice(0, start).CopyTo(tokens);
        tokens[start] = token;
        Tokens.Slice(start + count).CopyTo(tokens.AsSpan(start + 1));
        return new Phrase(Source, tokens, mentions);
    }

    private bool HasKind(TokenKind kind)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

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
