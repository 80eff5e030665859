using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Notation;

/// <summary>Reads the tokens of the rule notation in forward direction.</summary>
internal sealed class NotationTokens(string notation)
{
    /// <summary>The operators of other notations and the operators that were probably intended.</summary>
    private static readonly Dictionary<string, string> _meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["and"] = "&", ["or"] = "|", ["xor"] = "^", ["not"] = "!", ["requires"] = "=>", ["needs"] = "=>", ["implies"] = "=>",
        ["excludes"] = "=> !", ["then"] = "=>", ["equals"] = "=", ["<>"] = "!", ["-"] = "=>", ["->"] = "=>", ["~"] = "~>",
        [":"] = "=>",
    };

    /// <summary>The keywords that may follow a name.</summary>
    private static readonly EquatableArray<string> _words = new(["in", "is", "only", "or"]);

    private readonly IReadOnlyList<NotationToken> _tokens = NotationToken.Read(notation);
    private int _position;

    public NotationToken Next => _tokens[_position];

    /// <summary>Determines whether an operator follows the next token.</summary>
    public bool IsNext(string sign) => _position + 1 < _tokens.Count && _tokens[_position + 1].Is(sign);

    /// <summary>Reads the next token. The token at the end can be read repeatedly.</summary>
    public NotationToken Take()
    {
        var token = Next;
        _position += token.Kind == NotationTokenKind.End ? 0 : 1;
        return token;
    }

    public bool TryTake(string sign)
    {
        var isNext = Next.Is(sign);
        _position += isNext ? 1 : 0;
        return isNext;
    }

    public bool TryTakeWord(string word)
    {
        var isNext = Next.IsWord(word);
        _position += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>Reads a keyword if the operator follows it. The operator isn't read.</summary>
    public bool TryTakeWord(string word, string sign) => IsNext(sign) && TryTakeWord(word);

    public void Expect(string sign)
    {
        if (!TryTake(sign))
        {
            throw Next.Unexpected($"Expected '{sign}'", null);
        }
    }

    public void ExpectWord(string word)
    {
        if (!TryTakeWord(word))
        {
            throw Next.Unexpected($"Expected '<=', '>=', or '{word}'", null);
        }
    }

    public void ExpectEnd()
    {
        if (Next.Kind != NotationTokenKind.End)
        {
            throw Next.Is("!")
                ? Next.Unexpected("Unexpected '!'. Write the negation before the name", null)
                : Next.Is("&") || Next.Is("|") || Next.Is("^")
                    ? Next.Unexpected(
                        $"Expected the end of the rule instead of '{Next.Text}'. '&', '|', and '^' cannot be combined", null)
                : Next.Unexpected($"Expected '&', an arrow, or the end of the rule instead of '{Next.Text}'", Meant(Next.Text));
        }
    }

    /// <summary>Reads the name of a parameter or format.</summary>
    public string TakeName()
        => Next.Kind == NotationTokenKind.Word ? Take().Text : throw Next.Unexpected("Expected a name", null);

    public string TakeValue()
        => Next.Kind is NotationTokenKind.Word or NotationTokenKind.Quoted ? Take().Text
            : throw Next.Unexpected("Expected a value", null);

    /// <summary>
    /// Reads a value of a list. Several words between separators require no quotes: <c>(Exchange Online, Exchange Server
    /// 2019)</c>.
    /// </summary>
    public string TakeItem()
    {
        if (Next.Kind != NotationTokenKind.Word)
        {
            return TakeValue();
        }

        List<string> words = [];
        while (Next.Kind == NotationTokenKind.Word)
        {
            words.Add(Take().Text);
        }

        return string.Join(" ", words);
    }

    /// <summary>Rejects the operator for alternative values of a range, because other demands use another operator.</summary>
    public void RefuseOr()
    {
        if (Next.IsWord("or"))
        {
            var (value, end) = (_tokens[_position + 1], _tokens[Math.Min(_position + 2, _tokens.Count - 1)]);
            var isValue = value.Kind == NotationTokenKind.Word && (end.Kind == NotationTokenKind.End || end.IsWord("or"));
            throw Next.Unexpected("Expected '=' and a value after 'or'", isValue ? $"or ={value.Text}" : "|");
        }
    }

    /// <summary>Gets the bounds of a string in another notation, such as <c>0-100</c>, or null for another string.</summary>
    public static string? AsRange(string text)
        => text.Length > 2 && text.IndexOf('-', 1) is > 0 and var dash && dash + 1 < text.Length
            && char.IsDigit(text[0]) && char.IsDigit(text[dash + 1])
            ? $"{text.Substring(0, dash)}..{text.Substring(dash + 1)}"
            : null;

    /// <summary>Reads the other parameter of a comparison.</summary>
    public string TakeOtherParameter(Comparison comparison)
    {
        var token = Next;
        var name = TakeName();
        return char.IsLetter(name[0]) ? name
            : throw token.Unexpected(
                $"'{name}' is not a parameter. To limit a value, write 'in min..max'", AsBounds(comparison, name));
    }

    private static string? AsBounds(Comparison comparison, string bound) => comparison switch
    {
        Comparison.LessOrEqual => $"in ..{bound}",
        Comparison.GreaterOrEqual => $"in {bound}..",
        Comparison.Equal => "=" + bound,
        _ => null,
    };

    private static string? Meant(string text) => _meant.TryGetValue(text, out var meant) ? meant : NearestText.Of(text, _words);
}
