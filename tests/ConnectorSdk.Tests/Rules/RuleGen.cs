using ConnectorSdk.Rules.Formats;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;
using CsCheck;

namespace ConnectorSdk.Tests.Rules;

/// <summary>Random rules, of every form that has a notation.</summary>
internal static class RuleGen
{
    /// <summary>The parameters that the rules are about.</summary>
    public static readonly string[] Parameters = ["Name", "SmartHosts", "UseMXRecord", "Length", "Port25"];

    private static readonly Gen<string> _parameter = Gen.OneOf(Parameters);

    private static readonly Gen<string> _value = Gen.OneOf(
        Gen.OneOf("$true", "$null", "Partner", "", " ", "or", "in", "is", "only", "don't", "'", "''", "a, b", "=>", "!x", "(1)",
            "on", ":", "=="),
        Gen.String[0, 8]);

    private static readonly Gen<string> _format = Gen.OneOf(ValueFormats.Fqdn, ValueFormats.Cidr, ValueFormats.Domain);

    private static readonly Gen<EquatableArray<string>> _values = _value.Array[1, 4].Select(items => items.ToEquatableArray());

    private static readonly Gen<EquatableArray<string>> _orValues = _value.Array[0, 2].Select(items => items.ToEquatableArray());

    private static readonly Gen<string> _number = Gen.Int[-9, 99999].Select(number => $"{number}");

    private static readonly Gen<string> _bound = Gen.OneOf(_number, Gen.OneOf("1.5 GB", "64KB", "00:00:01", "1.00:00:00"));

    private static readonly Gen<Measure> _counted = Gen.OneOf(Gen.Const(Measure.Length), Gen.Const(Measure.Count));

    private static readonly Gen<Predicate> _plain = Gen.OneOf(
        _parameter.Select(ConnectorSdk.Rules.Predicates.Predicate.Given),
        Gen.Select(_parameter, _values, (parameter, values) => (Predicate)new HasValue(parameter, values)),
        Gen.Select(_parameter, _bound.Null(), _bound.Null(), _orValues, Gen.Bool, (parameter, min, max, orValues, isCost)
            => (Predicate)new Within(isCost ? Measure.Cost : Measure.Value, parameter, min, max, orValues)),
        Gen.Select(_counted, _parameter, _number.Null(), _number.Null(), _orValues, (measure, parameter, min, max, orValues)
            => (Predicate)new Within(measure, parameter, min, max, orValues)),
        Gen.Select(_parameter, _format.Array[1, 3], _orValues, (parameter, formats, orValues)
            => (Predicate)new HasFormat(parameter, formats.ToEquatableArray(), orValues)),
        Gen.Select(_parameter, _values, (parameter, values) => (Predicate)new OnlyValues(parameter, values)),
        Gen.Select(_parameter, _values, (parameter, values) => (Predicate)new ExistsIn(parameter, values)),
        Gen.Select(_parameter, Gen.Enum<Comparison>(), _parameter, (left, comparison, right)
            => (Predicate)new Compares(left, comparison, right)));

    /// <summary>Random predicates, of every form that has a notation.</summary>
    public static readonly Gen<Predicate> Predicate = Gen.Select(_plain, Gen.Bool, (predicate, negated)
        => negated ? predicate.Not() : predicate);

    private static readonly Gen<Demand> _demand = Gen.OneOf(
        Predicate.Select(Demand.Of),
        Gen.Select(Predicate.Array[2, 3], Gen.Enum<Junction>(), (predicates, junction)
            => new Demand(predicates.ToEquatableArray(), junction)));

    private static readonly Gen<Rule> _demanding = Gen.Select(Predicate.Array[0, 3], _demand, Gen.Bool, (when, then, soft)
        => new Rule(when.ToEquatableArray(), then, soft && when.Length > 0 ? Force.NoEffect : Force.Must));

    private static readonly Gen<Rule> _status = Gen.Select(Predicate.Array[1, 2], Gen.Bool, (when, deprecated)
        => new Rule(when.ToEquatableArray(), Demand.Impossible, deprecated ? Force.Deprecated : Force.Reserved));

    /// <summary>A soft rule has a condition: without one, nothing would be without effect.</summary>
    public static readonly Gen<Rule> Rule = Gen.Select(Gen.OneOf(_demanding, _status), _orValues, (rule, scope)
        => rule with { Scope = scope });
}
