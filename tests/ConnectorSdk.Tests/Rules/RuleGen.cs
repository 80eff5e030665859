using ConnectorSdk.Rules;
using CsCheck;

namespace ConnectorSdk.Tests.Rules;

/// <summary>Random rules, of every form that has a notation.</summary>
internal static class RuleGen
{
    /// <summary>The parameters that the rules are about.</summary>
    public static readonly string[] Parameters = ["Name", "SmartHosts", "UseMXRecord", "Length", "Port25"];

    private static readonly Gen<string> _parameter = Gen.OneOf(Parameters);

    private static readonly Gen<string> _value = Gen.OneOf(
        Gen.OneOf("$true", "$null", "Partner", "", " ", "or", "in", "is", "only", "don't", "'", "''", "a, b", "=>", "!x", "(1)", "on", ":", "=="),
        Gen.String[0, 8]);

    private static readonly Gen<string> _format = Gen.OneOf(ValueFormats.Fqdn, ValueFormats.Cidr, ValueFormats.Domain);

    private static readonly Gen<EquatableArray<string>> _values = _value.Array[1, 4].Select(items => items.ToEquatableArray());

    private static readonly Gen<EquatableArray<string>> _orValues = _value.Array[0, 2].Select(items => items.ToEquatableArray());

    private static readonly Gen<string> _number = Gen.Int[-9, 99999].Select(number => $"{number}");

    private static readonly Gen<string> _bound = Gen.OneOf(_number, Gen.OneOf("1.5 GB", "64KB", "00:00:01", "1.00:00:00"));

    private static readonly Gen<Atom> _plainAtom = Gen.OneOf(
            _parameter.Select(Atom.Given),
            Gen.Select(_parameter, _values, (parameter, values) => new Atom(parameter, AtomTest.OneOf, values)))
        .Select(Gen.Bool, (atom, negated) => atom with { Negated = negated });

    /// <summary>Atoms that look like a claim about values where they stand alone.</summary>
    private static readonly Gen<Atom> _valueAtom = Gen.OneOf(
            Gen.Select(_parameter, _format, Atom.Is),
            Gen.Select(_parameter, _bound.Null(), _bound.Null(), Atom.InRange),
            Gen.Select(_parameter, _number.Null(), _number.Null(), Atom.CountInRange))
        .Select(Gen.Bool, (atom, negated) => atom with { Negated = negated });

    /// <summary>Random atoms, of every form that has a notation.</summary>
    public static readonly Gen<Atom> AnyAtom = Gen.OneOf(_plainAtom, _valueAtom);

    private static readonly Gen<Claim> _atoms = Gen.OneOf(
        _plainAtom.Select(atom => (Claim)new AtomsClaim(new([atom]), Junction.All)),
        _valueAtom.Select(atom => (Claim)new AtomsClaim(new([atom with { Negated = true }]), Junction.All)),
        Gen.Select(AnyAtom.Array[2, 3], Gen.Enum<Junction>(), (atoms, junction)
            => (Claim)new AtomsClaim(atoms.ToEquatableArray(), junction)));

    private static readonly Gen<Claim> _comparisons = Gen.Select(_parameter, Gen.Enum<Comparison>(), _parameter)
        .Select((left, comparison, right) => (Claim)new CompareClaim(left, comparison, right));

    private static readonly Gen<Claim> _ranges = Gen.Select(_parameter, _bound.Null(), _bound.Null(), _orValues, Gen.Bool)
        .Select((parameter, min, max, orValues, isCost)
            => (Claim)new RangeClaim(isCost ? Measure.Cost : Measure.Value, parameter, min, max, orValues));

    private static readonly Gen<Claim> _counted = Gen.Select(_parameter, _number.Null(), _number.Null(), Gen.Bool)
        .Select((parameter, min, max, isLength)
            => (Claim)new RangeClaim(isLength ? Measure.Length : Measure.Count, parameter, min, max, default));

    private static readonly Gen<Claim> _formats = Gen.Select(_parameter, _format.Array[1, 3], _orValues)
        .Select((parameter, formats, orValues) => (Claim)new FormatClaim(parameter, formats.ToEquatableArray(), orValues));

    private static readonly Gen<Claim> _lists = Gen.Select(_parameter, _values, Gen.Bool, (parameter, values, isProduct)
        => isProduct ? (Claim)new OnlyOnClaim(parameter, values) : new AllowedValuesClaim(parameter, values));

    private static readonly Gen<Claim> _status = Gen.Select(AnyAtom, Gen.Bool, (atom, deprecated)
        => (Claim)new StatusClaim(atom, deprecated));

    private static readonly Gen<Claim> _claim = Gen.OneOf(
        _atoms, _ranges, _counted, _formats, _lists, _comparisons, _status);

    /// <summary>A soft rule has a condition: without one, nothing would be without effect.</summary>
    public static readonly Gen<Rule> Rule = Gen.Select(AnyAtom.Array[0, 3], _claim, Gen.Bool, _orValues, (when, then, soft, scope)
        => new Rule(when.ToEquatableArray(), then, soft && when.Length > 0) { Scope = scope });
}
