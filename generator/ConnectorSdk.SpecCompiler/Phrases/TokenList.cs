namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>The tokens of a sentence during reading. The buffer is reused for the next sentence.</summary>
internal sealed class TokenList
{
    private Token[] _tokens = new Token[16];

    public int Count { get; private set; }

    public ref Token this[int index] => ref _tokens[index];

    public ReadOnlySpan<Token> Span => _tokens.AsSpan(0, Count);

    public static TokenList Of(Phrase phrase)
    {
        TokenList list = new();
        list.Insert(0, phrase.Tokens);
        return list;
    }

    public void Clear() => Count = 0;

    public void Add(in Token token)
    {
        if (Count == _tokens.Length)
        {
            Reserve(Count + 1);
        }

        _tokens[Count++] = token;
    }

    public void RemoveAt(int index) => RemoveRange(index, 1);

    public void RemoveRange(int start, int count)
    {
        if (count > 0)
        {
            Count -= count;
            Array.Copy(_tokens, start + count, _tokens, start, Count - start);
        }
    }

    public void Insert(int index, ReadOnlySpan<Token> tokens)
    {
        Reserve(Count + tokens.Length);
        Array.Copy(_tokens, index, _tokens, index + tokens.Length, Count - index);
        tokens.CopyTo(_tokens.AsSpan(index));
        Count += tokens.Length;
    }

    /// <summary>Creates a temporary phrase from a range of the tokens. It is valid only until the list changes.</summary>
    public Phrase Passing(string source, int start, int count) => new(source, _tokens, start, count, []);

    public Token[] ToArray() => Span.ToArray();

    private void Reserve(int count)
    {
        if (count > _tokens.Length)
        {
            Array.Resize(ref _tokens, Math.Max(count, 2 * _tokens.Length));
        }
    }
}
