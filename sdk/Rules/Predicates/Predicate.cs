using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Predicates;

/// <summary>
/// Represents the test of one parameter in the condition or demand of a rule. A condition is true if one of several values
/// matches. A demand is satisfied if each value matches.
/// </summary>
internal abstract record Predicate(string Parameter)
{
    public bool Negated { get; init; }

    public static Predicate Given(string parameter) => new Given(parameter);

    public static Predicate Absent(string parameter) => new Given(parameter) { Negated = true };

    public static Predicate OneOf(string parameter, params string[] values) => new HasValue(parameter, new(values));

    public static Predicate Is(string parameter, string format) => new HasFormat(parameter, new([format]), default);

    public static Predicate InRange(string parameter, string? min, string? max)
        => new Within(Measure.Value, parameter, min, max, default);

    public static Predicate CountInRange(string parameter, string? min, string? max)
        => new Within(Measure.Count, parameter, min, max, default);

    public Predicate Not() => this with { Negated = !Negated };

    public sealed override string ToString() => RuleNotation.Write(this);
}

/// <summary>The command sets the parameter to a value other than <c>$null</c>.</summary>
internal sealed record Given(string Parameter) : Predicate(Parameter);

/// <summary>The parameter has one of the listed values, explicitly or by default.</summary>
internal sealed record HasValue(string Parameter, EquatableArray<string> Values) : Predicate(Parameter);

/// <summary>
/// The values are within inclusive bounds in the document's notation, such as <c>65535</c>, <c>1.00:00:00</c>, or <c>1.5 GB</c>.
/// A null
/// bound is open. Values in <paramref name="OrValues"/>, such as <c>unlimited</c>, are always allowed.
/// </summary>
internal sealed record Within(Measure Measure, string Parameter, string? Min, string? Max, EquatableArray<string> OrValues)
    : Predicate(Parameter);

/// <summary>The values have one of the named formats, or are in <paramref name="OrValues"/>.</summary>
internal sealed record HasFormat(string Parameter, EquatableArray<string> Formats, EquatableArray<string> OrValues)
    : Predicate(Parameter);

/// <summary>The values are in a list of allowed values.</summary>
internal sealed record OnlyValues(string Parameter, EquatableArray<string> Values) : Predicate(Parameter);

/// <summary>
/// The values of two parameters compare as specified, if the command sets both. Numbers, byte sizes, time spans, and dates are
/// compared by size, and <c>unlimited</c> is greater than all other values.
/// </summary>
internal sealed record Compares(string Parameter, Comparison Operator, string Other) : Predicate(Parameter);

/// <summary>The parameter is available only in the listed products.</summary>
internal sealed record ExistsIn(string Parameter, EquatableArray<string> Products) : Predicate(Parameter);
