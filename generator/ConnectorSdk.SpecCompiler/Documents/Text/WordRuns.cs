namespace ConnectorSdk.SpecCompiler.Documents.Text;

/// <summary>
/// Finds word sequences in a text in one pass, ignoring case: <c>such as</c>, <c>depend(s|ing)</c>, <c>[not ]valid</c>, and
/// <c>includ*</c> for all words with this beginning. Parts of longer words don't match.
/// </summary>
internal sealed class WordRuns
{
    private readonly Node _root = new('\0');

    /// <summary>The nodes below the root, indexed by their character in either case.</summary>
    private readonly Node?[] _firsts = new Node?[0x80];

    /// <summary>For each first character in either case, a bit for each character that may follow it.</summary>
    private readonly uint[] _seconds = new uint[0x80];

    public WordRuns(params string[] runs)
        : this(new WordMeaning(1, runs))
    {
    }

    public WordRuns(params WordMeaning[] meanings)
    {
        foreach (var meaning in meanings)
        {
            foreach (var run in meaning.Runs.SelectMany(Expand))
            {
                _root.Add(run, meaning.Bits);
            }
        }

        for (var c = '\0'; c < _seconds.Length; c++)
        {
            _firsts[c] = _root.Next(Fold(c));
            _seconds[c] = _firsts[c]?.NextBits ?? 0;
        }
    }

    public bool AreIn(ReadOnlySpan<char> text) => Find(text, isFirstEnough: true) != 0;

    /// <summary>Gets the combined meanings of all word sequences in the text.</summary>
    public uint MeaningsIn(ReadOnlySpan<char> text) => Find(text, isFirstEnough: false);

    private uint Find(ReadOnlySpan<char> text, bool isFirstEnough)
    {
        var (found, seconds) = (0u, _seconds);
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var c = text[i];
            if (c < seconds.Length && (seconds[c] & (1u << (text[i + 1] & 31))) != 0
                && (i == 0 || !IsOfWord(text[i - 1]) || !IsOfWord(c)))
            {
                found |= _firsts[c]!.Find(text.Slice(i + 1));
                if (found != 0 && isFirstEnough)
                {
                    break;
                }
            }
        }

        return found;
    }

    private static bool IsOfWord(char c)
        => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (c < 0x80 ? c is (>= '0' and <= '9') or '_' : char.IsLetterOrDigit(c));

    private static char Fold(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;

    /// <summary>Expands the choices and optional parts of a notation.</summary>
    private static IEnumerable<string> Expand(string notation)
    {
        var close = notation.IndexOfAny([')', ']']);
        if (close < 0)
        {
            return [notation];
        }

        var open = notation.LastIndexOfAny(['(', '['], close);
        var choices = notation.Substring(open + 1, close - open - 1).Split('|');
        return (notation[open] == '[' ? choices.Append("") : choices)
            .SelectMany(choice => Expand(notation.Substring(0, open) + choice + notation.Substring(close + 1)));
    }

    /// <summary>A character that word sequences with the same beginning share, and the characters that may follow it.</summary>
    private sealed class Node(char c)
    {
        private Node[] _next = [];

        /// <summary>The meaning of the word sequences that end here, at the end of a word or within it.</summary>
        private uint _meaning;
        private uint _meaningOfPrefix;

        /// <summary>A bit for each character that may follow, which quickly excludes most other characters.</summary>
        public uint NextBits { get; private set; }

        public Node? Next(char next)
        {
            foreach (var node in _next)
            {
                if (node.Is(next))
                {
                    return node;
                }
            }

            return null;
        }

        /// <summary>Gets the combined meanings of the word sequences that continue with the text.</summary>
        public uint Find(ReadOnlySpan<char> text)
        {
            var (found, node) = (0u, this);
            foreach (var letter in text)
            {
                if ((node.NextBits & (1u << (letter & 31))) == 0 || node.Next(Fold(letter)) is not { } next)
                {
                    return found | (IsOfWord(letter) ? 0 : node._meaning);
                }

                found |= (IsOfWord(letter) ? 0 : node._meaning) | next._meaningOfPrefix;
                node = next;
            }

            return found | node._meaning;
        }

        public void Add(string run, uint meaning)
        {
            if (run is "*")
            {
                _meaningOfPrefix |= meaning;
            }
            else if (run.Length == 0)
            {
                _meaning |= IsOfWord(c) ? meaning : 0;
                _meaningOfPrefix |= IsOfWord(c) ? 0 : meaning;
            }
            else
            {
                if (Next(Fold(run[0])) is not { } next)
                {
                    _next = [.. _next, next = new Node(Fold(run[0]))];
                    NextBits |= 1u << (run[0] & 31);
                }

                next.Add(run.Substring(1), meaning);
            }
        }

        private bool Is(char other) => c == other;
    }
}
