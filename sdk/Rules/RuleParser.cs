namespace ConnectorSdk.Rules;

/// <summary>Reads the notation that <see cref="RuleNotation"/> writes.</summary>
internal sealed class RuleParser
{
    private readonly RuleTokenReader _tokens;

    private RuleParser(string notation) => _tokens = new RuleTokenReader(notation);

    /// <summary>Reads a rule.</summary>
    /// <exception cref="FormatException">The text isn't a rule; the message says where reading stopped.</exception>
    public static Rule Parse(string notation)
    {
        var parser = new RuleParser(notation);
        var rule = parser.ReadRule();
        return parser._tokens.Next is { } rest
            ? throw new FormatException($"'{notation}' isn't a rule: unexpected '{rest}'.")
            : rule;
    }

    private Rule ReadRule()
    {
        EquatableArray<string> scope = default;
        if (_tokens.PeekWord("on", "("))
        {
            _tokens.Expect("on");
            scope = ReadList();
            _tokens.Expect(":");
        }

        if (!_tokens.HasAhead("=>") && !_tokens.HasAhead("~>"))
        {
            return new Rule(default, ReadClaim()) { Scope = scope };
        }

        var when = ReadAtoms("&");
        var soft = _tokens.TryTake("~>");
        if (!soft)
        {
            _tokens.Expect("=>");
        }

        return new Rule(when, ReadClaim(), soft) { Scope = scope };
    }

    private Claim ReadClaim()
    {
        var start = _tokens.Position;
        var claim = ReadValueClaim();
        if (claim is not null && !_tokens.Peek("&") && !_tokens.Peek("|") && !_tokens.Peek("^"))
        {
            return claim;
        }

        _tokens.Position = start;
        var (separator, junction) = _tokens.HasAhead("|") ? ("|", Junction.Any)
            : _tokens.HasAhead("^") ? ("^", Junction.One)
            : ("&", Junction.All);
        return new AtomsClaim(ReadAtoms(separator), junction);
    }

    /// <summary>What isn't made of atoms: a claim about values, or a status. Null where atoms follow instead.</summary>
    private Claim? ReadValueClaim()
    {
        if (_tokens.TryTakeWord("length", "(")) return ReadMeasure(Measure.Length);
        if (_tokens.TryTakeWord("count", "(")) return ReadMeasure(Measure.Count);
        if (_tokens.TryTakeWord("cost", "(")) return ReadMeasure(Measure.Cost);
        if (_tokens.TryTakeWord("reserved", "(")) return ReadStatus(deprecated: false);
        if (_tokens.TryTakeWord("deprecated", "(")) return ReadStatus(deprecated: true);
        if (_tokens.Peek("!"))
        {
            return null;
        }

        var parameter = _tokens.TakeWord();
        return ReadComparison() is { } comparison ? new CompareClaim(parameter, comparison, TakeParameter())
            : _tokens.PeekWord("in", "(") ? null
            : _tokens.TryTakeWord("in") ? ReadRange(Measure.Value, parameter)
            : _tokens.TryTakeWord("only") ? ReadOnly(parameter)
            : _tokens.TryTakeWord("is") ? ReadFormats(parameter)
            : null;
    }

    private RangeClaim ReadMeasure(Measure measure)
    {
        var parameter = _tokens.TakeWord();
        _tokens.Expect(")");
        if (_tokens.TryTake("<=")) return new RangeClaim(measure, parameter, null, _tokens.TakeWord(), default);
        if (_tokens.TryTake(">=")) return new RangeClaim(measure, parameter, _tokens.TakeWord(), null, default);
        _tokens.Expect("in");
        return ReadRange(measure, parameter);
    }

    private StatusClaim ReadStatus(bool deprecated)
    {
        var subject = ReadAtom();
        _tokens.Expect(")");
        return new StatusClaim(subject, deprecated);
    }

    private Claim ReadOnly(string parameter)
        => _tokens.TryTakeWord("on") ? new OnlyOnClaim(parameter, ReadList()) : new AllowedValuesClaim(parameter, ReadList());

    private FormatClaim ReadFormats(string parameter)
    {
        List<string> formats = [_tokens.TakeWord()];
        while (!_tokens.PeekWord("or", "=") && _tokens.TryTakeWord("or"))
        {
            formats.Add(_tokens.TakeWord());
        }

        return new FormatClaim(parameter, formats.ToEquatableArray(), ReadOrValues());
    }

    private RangeClaim ReadRange(Measure measure, string parameter)
    {
        var (min, max) = ReadBounds();
        return new RangeClaim(
            measure, parameter, min.Length == 0 ? null : min, max.Length == 0 ? null : max, ReadOrValues());
    }

    /// <summary>Two bounds, of which an open one is empty.</summary>
    private (string Min, string Max) ReadBounds()
    {
        var bounds = _tokens.TakeWord();
        var dots = bounds.IndexOf("..", StringComparison.Ordinal);
        return dots >= 0
            ? (bounds.Substring(0, dots), bounds.Substring(dots + 2))
            : throw new FormatException($"'{bounds}' isn't a range: 'min..max' is expected.");
    }

    private EquatableArray<string> ReadOrValues()
    {
        List<string> values = [];
        while (_tokens.TryTakeWord("or", "="))
        {
            values.Add(_tokens.TakeWord());
        }

        return values.ToEquatableArray();
    }

    private Comparison? ReadComparison()
        => _tokens.TryTake("<") ? Comparison.Less
            : _tokens.TryTake("<=") ? Comparison.LessOrEqual
            : _tokens.TryTake(">") ? Comparison.Greater
            : _tokens.TryTake(">=") ? Comparison.GreaterOrEqual
            : _tokens.TryTake("==") ? Comparison.Equal
            : null;

    private string TakeParameter()
    {
        var name = _tokens.TakeWord();
        return name.Length > 0 && char.IsLetter(name[0])
            ? name
            : throw new FormatException($"'{name}' isn't a parameter: bounds of a value are written 'in min..max'.");
    }

    private EquatableArray<Atom> ReadAtoms(string separator)
    {
        List<Atom> atoms = [ReadAtom()];
        while (_tokens.TryTake(separator))
        {
            atoms.Add(ReadAtom());
        }

        return atoms.ToEquatableArray();
    }

    private Atom ReadAtom()
    {
        if (_tokens.TryTake("!"))
        {
            return ReadAtom().Not();
        }

        if (_tokens.TryTakeWord("count", "("))
        {
            var counted = _tokens.TakeWord();
            _tokens.Expect(")");
            _tokens.Expect("in");
            var (least, most) = ReadBounds();
            return Atom.CountInRange(counted, least, most);
        }

        var parameter = _tokens.TakeWord();
        if (_tokens.TryTake("="))
        {
            return Atom.OneOf(parameter, _tokens.TakeWord());
        }

        if (_tokens.PeekWord("in", "("))
        {
            _tokens.Expect("in");
            return new Atom(parameter, AtomTest.OneOf, ReadList());
        }

        if (_tokens.TryTakeWord("in"))
        {
            var (min, max) = ReadBounds();
            return Atom.InRange(parameter, min, max);
        }

        return _tokens.TryTakeWord("is") ? Atom.Is(parameter, _tokens.TakeWord()) : Atom.Given(parameter);
    }

    private EquatableArray<string> ReadList()
    {
        _tokens.Expect("(");
        List<string> values = [_tokens.TakeWord()];
        while (_tokens.TryTake(","))
        {
            values.Add(_tokens.TakeWord());
        }

        _tokens.Expect(")");
        return values.ToEquatableArray();
    }
}
