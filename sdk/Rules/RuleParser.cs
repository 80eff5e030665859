namespace ConnectorSdk.Rules;

/// <summary>Reads the notation that <see cref="RuleNotation"/> writes.</summary>
internal sealed class RuleParser
{
    private readonly IReadOnlyList<(string Text, bool IsWord)> _tokens;
    private int _position;

    private RuleParser(string notation) => _tokens = RuleTokenizer.Read(notation);

    /// <summary>Reads a rule.</summary>
    /// <exception cref="FormatException">The text isn't a rule; the message says where reading stopped.</exception>
    public static Rule Parse(string notation)
    {
        var parser = new RuleParser(notation);
        var rule = parser.ReadRule();
        return parser._position == parser._tokens.Count
            ? rule
            : throw new FormatException($"'{notation}' isn't a rule: unexpected '{parser._tokens[parser._position].Text}'.");
    }

    private Rule ReadRule()
    {
        var start = _position;
        var atoms = ReadAtoms("&");
        if (atoms is not null && (TryTake("=>") || Peek("~>")))
        {
            var soft = TryTake("~>");
            return new Rule(atoms.ToEquatableArray(), ReadClaim(), soft);
        }

        _position = start;
        return new Rule(default, ReadClaim());
    }

    private Claim ReadClaim()
    {
        if (IsCall("length")) return ReadMeasure(Measure.Length);
        if (IsCall("count")) return ReadMeasure(Measure.Count);
        if (IsCall("cost")) return ReadMeasure(Measure.Cost);
        if (IsCall("reserved") || IsCall("deprecated"))
        {
            var deprecated = TakeWord() == "deprecated";
            Expect("(");
            var subject = ReadAtom();
            Expect(")");
            return new StatusClaim(subject, deprecated);
        }

        return ReadValueClaim() ?? ReadAtomsClaim();
    }

    private AtomsClaim ReadAtomsClaim()
    {
        List<Atom> atoms = [ReadAtom()];
        var junction = Peek("|") ? Junction.Any : Peek("^") ? Junction.One : Junction.All;
        var separator = junction switch { Junction.Any => "|", Junction.One => "^", _ => "&" };
        while (TryTake(separator))
        {
            atoms.Add(ReadAtom());
        }

        return new AtomsClaim(atoms.ToEquatableArray(), junction);
    }

    /// <summary>A claim about the values of one parameter; null, with nothing taken, where atoms follow instead.</summary>
    private Claim? ReadValueClaim()
    {
        var start = _position;
        if (_tokens.Count - _position < 3 || !_tokens[_position].IsWord || !_tokens[_position + 1].IsWord)
        {
            return null;
        }

        var parameter = TakeWord();
        switch (TakeWord())
        {
            case "in" when !Peek("("):
                return ReadBounds(Measure.Value, parameter);
            case "only" when PeekWord("on"):
                _position++;
                return new OnlyOnClaim(parameter, ReadList());
            case "only":
                return new AllowedValuesClaim(parameter, ReadList());
            case "is":
                List<string> formats = [TakeWord()];
                while (PeekWord("or") && !IsOrValue() && TakeWord() == "or")
                {
                    formats.Add(TakeWord());
                }

                return new FormatClaim(parameter, formats.ToEquatableArray(), ReadOrValues());
            default:
                _position = start;
                return null;
        }
    }

    private RangeClaim ReadMeasure(Measure measure)
    {
        _position += 2;
        var parameter = TakeWord();
        Expect(")");
        if (TryTake("<=")) return new RangeClaim(measure, parameter, null, TakeWord(), default);
        if (TryTake(">=")) return new RangeClaim(measure, parameter, TakeWord(), null, default);
        Expect("in");
        return ReadBounds(measure, parameter);
    }

    private RangeClaim ReadBounds(Measure measure, string parameter)
    {
        var bounds = TakeWord();
        var dots = bounds.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            throw new FormatException($"'{bounds}' isn't a range: 'min..max' is expected.");
        }

        var min = bounds.Substring(0, dots);
        var max = bounds.Substring(dots + 2);
        return new RangeClaim(measure, parameter, min.Length == 0 ? null : min, max.Length == 0 ? null : max, ReadOrValues());
    }

    private EquatableArray<string> ReadOrValues()
    {
        List<string> values = [];
        while (IsOrValue())
        {
            _position += 2;
            values.Add(TakeWord());
        }

        return values.ToEquatableArray();
    }

    private bool IsOrValue() => PeekWord("or", "=");

    private List<Atom>? ReadAtoms(string separator)
    {
        List<Atom> atoms = [];
        do
        {
            if (!Peek("!") && (_position >= _tokens.Count || !_tokens[_position].IsWord || IsAnyCall()))
            {
                return null;
            }

            atoms.Add(ReadAtom());
        }
        while (TryTake(separator));
        return atoms;
    }

    private Atom ReadAtom()
    {
        if (TryTake("!"))
        {
            return ReadAtom().Not();
        }

        var parameter = TakeWord();
        if (TryTake("="))
        {
            return Atom.OneOf(parameter, TakeWord());
        }

        if (PeekWord("in", "("))
        {
            _position++;
            return new Atom(parameter, AtomTest.OneOf, ReadList());
        }

        if (PeekWord("is"))
        {
            _position++;
            return Atom.Is(parameter, TakeWord());
        }

        return Atom.Given(parameter);
    }

    private EquatableArray<string> ReadList()
    {
        Expect("(");
        List<string> values = [];
        do
        {
            values.Add(TakeWord());
        }
        while (TryTake(","));
        Expect(")");
        return values.ToEquatableArray();
    }

    private bool IsAnyCall()
        => IsCall("length") || IsCall("count") || IsCall("cost") || IsCall("reserved") || IsCall("deprecated");

    private bool IsCall(string name) => PeekWord(name, "(");

    private bool Peek(string op) => _position < _tokens.Count && _tokens[_position] == (op, false);

    private bool PeekWord(string word) => _position < _tokens.Count && _tokens[_position] == (word, true);

    private bool PeekWord(string word, string op)
        => PeekWord(word) && _position + 1 < _tokens.Count && _tokens[_position + 1] == (op, false);

    private bool TryTake(string op)
    {
        if (!Peek(op))
        {
            return false;
        }

        _position++;
        return true;
    }

    private void Expect(string text)
    {
        if (_position >= _tokens.Count || _tokens[_position].Text != text)
        {
            throw new FormatException($"'{text}' is expected at token {_position + 1}.");
        }

        _position++;
    }

    private string TakeWord() => _position < _tokens.Count && _tokens[_position].IsWord
        ? _tokens[_position++].Text
        : throw new FormatException($"A name or value is expected at token {_position + 1}.");
}
