using ConnectorSdk.Rules.Formats.Texts;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Notation;

/// <summary>
/// Parses the notation that <see cref="RuleNotation"/> writes. Two tokens of lookahead are sufficient:
/// <code>
/// rule      = [ "on" list ":" ] ( status | side [ ( "=&gt;" | "~&gt;" ) side ] )
/// status    = ( "reserved" | "deprecated" ) "(" predicate { "&amp;" predicate } ")"
/// side      = predicate { "&amp;" predicate | "|" predicate | "^" predicate }      one sign throughout, "&amp;" before an arrow
/// predicate = { "!" } ( name [ tail ] | measure "(" name ")" ( "in" range | "&lt;=" max | "&gt;=" min ) )
/// measure   = "length" | "count" | "cost"
/// tail      = "=" value | "in" list | "in" range | "is" format { "or" format } { or } | "only" [ "on" ] list
///           | ( "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "==" ) name
/// format    = name | ( "without" | "like" ) value
/// range     = min ".." max { or }      or = "or" "=" value
/// list      = "(" item { "," item } ")"      item = value | word { word }
/// </code>
/// </summary>
internal sealed class RuleParser
{
    private readonly NotationTokens _tokens;

    private RuleParser(string notation) => _tokens = new NotationTokens(notation);

    /// <summary>Reads a rule.</summary>
    /// <exception cref="NotationException">
    /// The string isn't a rule. The exception contains the position and the reason.
    /// </exception>
    public static Rule Parse(string notation)
    {
        var parser = new RuleParser(notation);
        var scope = parser.ReadScope();
        var rule = parser.ReadRule();
        parser._tokens.ExpectEnd();
        return rule with { Scope = scope };
    }

    private EquatableArray<string> ReadScope()
    {
        if (!_tokens.TryTakeWord(RuleNotation.On, "("))
        {
            return default;
        }

        var scope = ReadList();
        _tokens.Expect(":");
        return scope;
    }

    private Rule ReadRule()
    {
        if (_tokens.TryTakeWord(RuleNotation.Reserved, "(")) return ReadStatus(Force.Reserved);
        if (_tokens.TryTakeWord(RuleNotation.Deprecated, "(")) return ReadStatus(Force.Deprecated);

        var left = ReadSide(out var sign);
        var isSoft = _tokens.Next.Is(RuleNotation.HasNoEffectWithout);
        if (!isSoft && !_tokens.Next.Is(RuleNotation.Requires))
        {
            return new Rule(default, left);
        }

        if (left.Junction != Junction.All)
        {
            throw sign.Unexpected($"Unexpected '{sign.Text}'. Combine conditions with '&'", "&");
        }

        _tokens.Take();
        return new Rule(left.Predicates, ReadSide(out _), isSoft ? Force.NoEffect : Force.Must);
    }

    private Rule ReadStatus(Force force)
    {
        _tokens.Expect("(");
        var subject = ReadSide(out var sign);
        _tokens.Expect(")");
        return subject.Junction == Junction.All
            ? new Rule(subject.Predicates, Demand.Impossible, force)
            : throw sign.Unexpected($"Unexpected '{sign.Text}'. Combine conditions with '&'", "&");
    }

    private Demand ReadSide(out NotationToken sign)
    {
        List<Predicate> predicates = [ReadPredicate()];
        sign = _tokens.Next;
        var junction = sign.Is("|") ? Junction.Any : sign.Is("^") ? Junction.One : Junction.All;
        var joint = junction == Junction.All ? "&" : sign.Text;
        while (_tokens.TryTake(joint))
        {
            predicates.Add(ReadPredicate());
        }

        return new Demand(predicates.ToEquatableArray(), junction);
    }

    private Predicate ReadPredicate()
    {
        var isNegated = false;
        while (_tokens.TryTake("!"))
        {
            isNegated = !isNegated;
        }

        var measure = _tokens.IsNext("(") ? MeasureWords.Find(_tokens.Next.Text) : null;
        var predicate = measure is { } measured ? ReadMeasured(measured) : ReadTail(_tokens.TakeName());
        return isNegated ? predicate.Not() : predicate;
    }

    private Within ReadMeasured(Measure measure)
    {
        _tokens.Take();
        _tokens.Expect("(");
        var parameter = _tokens.TakeName();
        _tokens.Expect(")");
        if (_tokens.TryTake("<=")) return new Within(measure, parameter, null, _tokens.TakeValue(), default);
        if (_tokens.TryTake(">=")) return new Within(measure, parameter, _tokens.TakeValue(), null, default);
        _tokens.ExpectWord("in");
        return ReadRange(measure, parameter);
    }

    private Predicate ReadTail(string parameter)
        => _tokens.TryTake("=") ? new HasValue(parameter, new([_tokens.TakeValue()]))
            : _tokens.TryTakeWord("in", "(") ? new HasValue(parameter, ReadList())
            : _tokens.TryTakeWord("in") ? ReadRange(Measure.Value, parameter)
            : _tokens.TryTakeWord("is") ? ReadFormats(parameter)
            : _tokens.TryTakeWord("only", "(") ? new OnlyValues(parameter, ReadList())
            : _tokens.TryTakeWord("only") ? ReadProducts(parameter)
            : ReadComparison() is { } comparison ? new Compares(parameter, comparison, _tokens.TakeOtherParameter(comparison))
            : new Given(parameter);

    private ExistsIn ReadProducts(string parameter)
    {
        _tokens.TryTakeWord(RuleNotation.On);
        return new ExistsIn(parameter, ReadList());
    }

    private HasFormat ReadFormats(string parameter)
    {
        List<string> formats = [ReadFormat()];
        while (!_tokens.IsNext("=") && _tokens.TryTakeWord("or"))
        {
            formats.Add(ReadFormat());
        }

        return new HasFormat(parameter, formats.ToEquatableArray(), ReadOrValues());
    }

    private string ReadFormat()
    {
        var name = _tokens.TakeName() + " ";
        return name is WithoutFormat.Prefix or LikeFormat.Prefix ? name + _tokens.TakeValue() : name.TrimEnd();
    }

    private Within ReadRange(Measure measure, string parameter)
    {
        var token = _tokens.Next;
        var bounds = _tokens.TakeValue();
        var dots = bounds.IndexOf("..", StringComparison.Ordinal);
        return dots < 0
            ? throw token.Unexpected(
                $"'{bounds}' is not a range (min..max) or a list in parentheses", NotationTokens.AsRange(bounds))
            : new Within(measure, parameter, Bound(bounds.Substring(0, dots)), Bound(bounds.Substring(dots + 2)), ReadOrValues());
    }

    private static string? Bound(string text) => text.Length == 0 ? null : text;

    private EquatableArray<string> ReadOrValues()
    {
        List<string> values = [];
        while (_tokens.TryTakeWord("or", "="))
        {
            _tokens.Expect("=");
            values.Add(_tokens.TakeValue());
        }

        _tokens.RefuseOr();
        return values.ToEquatableArray();
    }

    private Comparison? ReadComparison()
        => _tokens.TryTake("<") ? Comparison.Less
            : _tokens.TryTake("<=") ? Comparison.LessOrEqual
            : _tokens.TryTake(">") ? Comparison.Greater
            : _tokens.TryTake(">=") ? Comparison.GreaterOrEqual
            : _tokens.TryTake("==") ? Comparison.Equal
            : null;

    private EquatableArray<string> ReadList()
    {
        _tokens.Expect("(");
        List<string> values = [_tokens.TakeItem()];
        while (_tokens.TryTake(","))
        {
            values.Add(_tokens.TakeItem());
        }

        _tokens.Expect(")");
        return values.ToEquatableArray();
    }
}
