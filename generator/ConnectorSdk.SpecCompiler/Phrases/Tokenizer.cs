using System.Runtime.CompilerServices;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Phrases;

/// <summary>Splits a sentence into tokens. The final period isn't a token.</summary>
internal static class Tokenizer
{
    /// <summary>Spellings that become a single word: "do not" becomes "don't".</summary>
    private static readonly WordGroup _verbs = new("can", "do", "does", "is", "are");
    private static readonly uint[] _negations = Array.ConvertAll(["can't", "don't", "doesn't", "isn't", "aren't"], WordHash.Of);

    /// <summary>
    /// Flags for the characters of a word. Characters with a flag of <see cref="MayEnd"/> or higher might not belong to the word.
    /// </summary>
    private const byte Capital = 1, Foreign = 2, MayEnd = 4, Ends = 8;

    private static readonly byte[] _kinds = KindsOfAscii();

    public static void Read(string text, TokenList tokens)
    {
        tokens.Clear();
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (c == ' ' || char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (WordHash.IsLetter(c))
            {
                i = AddWord(text, i, tokens);
            }
            else if (c is ',' or ';' or ':' or '(' or ')')
            {
                tokens.Add(new Token(TokenKind.Mark, i, 1, WordHash.Of(text, i, 1), -1));
                i++;
            }
            else if (c is '`' or '"' or '\u201C' && EndOfLiteral(text, i) is > 0 and var end)
            {
                tokens.Add(new Token(TokenKind.Literal, i, end - i, 0, -1));
                i = end;
            }
            else
            {
                i = AddWord(text, i, tokens);
            }
        }
    }

    /// <returns>The index after the literal; -1 if the literal isn't closed.</returns>
    private static int EndOfLiteral(string text, int start)
    {
        var close = text[start] == '\u201C' ? '\u201D' : text[start];
        var end = start + 1 < text.Length ? text.IndexOf(close, start + 1) : -1;
        return end < 0 ? -1 : end + 1;
    }

    private static int AddWord(string text, int start, TokenList tokens)
    {
        var (end, kinds) = (start, 0);
        while (end < text.Length)
        {
            var kind = KindOf(text[end]);
            if (kind >= MayEnd && EndsWord(text, end, kind))
            {
                break;
            }

            kinds |= kind;
            end++;
        }

        var length = end - start;
        while (length > 0 && text[start + length - 1] is '.' or '!' or '?')
        {
            length--; // What closes a sentence closes its last word too; in the middle of a word it is a part of it.
        }

        if (length == 0)
        {
            return end;
        }

        if (tokens.Count > 0 && WordHash.AreSame(text, start, length, "not")
            && _verbs.IndexOf(text, tokens[tokens.Count - 1]) is >= 0 and var negated)
        {
            ref var verb = ref tokens[tokens.Count - 1];
            verb = verb with { Length = start + length - verb.Start, Hash = _negations[negated], Index = Token.Respelled };
            return end;
        }

        var isCannot = WordHash.AreSame(text, start, length, "cannot");
        tokens.Add(new Token(
            !WordHash.IsLetter(text[start]) && IsNumber(text, start, length) ? TokenKind.Number : TokenKind.Word,
            start,
            length,
            isCannot ? _negations[0] : WordHash.Of(text, start, length),
            isCannot ? Token.Respelled : -1,
            MayHaveCapital: (kinds & (Capital | Foreign)) != 0));
        return end;
    }

    private static byte[] KindsOfAscii()
    {
        var kinds = new byte[0x80];
        for (var c = 0; c < kinds.Length; c++)
        {
            kinds[c] = KindOfAscii((char)c);
        }

        return kinds;
    }

    private static byte KindOfAscii(char c)
        => c is >= 'A' and <= 'Z' ? Capital
            : c is ',' or ':' ? MayEnd
            : c is ';' or '(' or ')' || char.IsWhiteSpace(c) ? Ends
            : (byte)0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int KindOf(char c) => c < _kinds.Length ? _kinds[c] : char.IsWhiteSpace(c) ? Ends : Foreign;

    /// <summary>
    /// Determines whether a character ends the word. A comma between digits belongs to the number. A colon belongs to the word
    /// unless white space or the end of the text follows.
    /// </summary>
    private static bool EndsWord(string text, int i, int kind)
        => kind == Ends
            || (text[i] == ',' ? !IsDigitAt(text, i - 1) || !IsDigitAt(text, i + 1)
                : i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]));

    private static bool IsDigitAt(string text, int i) => i >= 0 && i < text.Length && text[i] is >= '0' and <= '9';

    private static bool IsNumber(string text, int start, int length)
    {
        var first = text[start] is '-' or '+' or '\u2212' && length > 1 ? start + 1 : start;
        if (!IsDigitAt(text, first))
        {
            return false;
        }

        var i = first;
        while (i < start + length && text[i] is (>= '0' and <= '9') or '.' or ',' or ':')
        {
            i++;
        }

        return i == start + length || IsUnit(text, i, start + length - i);
    }

    private static bool IsUnit(string text, int start, int length)
    {
        foreach (var unit in ByteUnits.Names)
        {
            if (WordHash.AreSame(text, start, length, unit))
            {
                return true;
            }
        }

        return false;
    }
}
