namespace ConnectorSdk.Rules;

/// <summary>Walks over the tokens of a rule's notation.</summary>
internal sealed class RuleTokenReader(string notation)
{
    private readonly IReadOnlyList<(string Text, bool IsWord)> _tokens = RuleTokenizer.Read(notation);

    /// <summary>The place of the next token, to come back to.</summary>
    public int Position { get; set; }

    /// <summary>The next token; null at the end.</summary>
    public string? Next => Position < _tokens.Count ? _tokens[Position].Text : null;

    /// <summary>Whether an operator stands anywhere from here on.</summary>
    public bool HasAhead(string op)
    {
        for (var i = Position; i < _tokens.Count; i++)
        {
            if (_tokens[i] == (op, false))
            {
                return true;
            }
        }

        return false;
    }

    public bool Peek(string op) => Is(Position, op, isWord: false);

    public bool PeekWord(string word) => Is(Position, word, isWord: true);

    public bool PeekWord(string word, string op) => PeekWord(word) && Is(Position + 1, op, isWord: false);

    public bool TryTake(string op)
    {
        var isNext = Peek(op);
        Position += isNext ? 1 : 0;
        return isNext;
    }

    public bool TryTakeWord(string word)
    {
        var isNext = PeekWord(word);
        Position += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>Takes a word and the operator after it, if both come next.</summary>
    public bool TryTakeWord(string word, string op)
    {
        var isNext = PeekWord(word, op);
        Position += isNext ? 2 : 0;
        return isNext;
    }

    public void Expect(string text)
    {
        if (Next != text)
        {
            throw new FormatException($"'{text}' is expected at token {Position + 1}.");
        }

        Position++;
    }

    public string TakeWord() => Position < _tokens.Count && _tokens[Position].IsWord
        ? _tokens[Position++].Text
        : throw new FormatException($"A name or value is expected at token {Position + 1}.");

    private bool Is(int position, string text, bool isWord) => position < _tokens.Count && _tokens[position] == (text, isWord);
}
