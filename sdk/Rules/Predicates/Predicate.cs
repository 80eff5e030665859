using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Predicates;

/// <summary>
/// One statement about one parameter: the smallest part of a rule, whether of its condition or of its demand. A condition holds
/// where one of several values fulfils it, a demand where each does.
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

/// <summary>The parameter is on the command line, with a value that isn't <c>$null</c>.</summary>
internal sealed record Given(string Parameter) : Predicate(Parameter);

/// <summary>The parameter has one of the listed values, given or by default.</summary>
internal sealed record HasValue(string Parameter, EquatableArray<string> Values) : Predicate(Parameter);

/// <summary>
/// Inclusive bounds, written as the document writes them: <c>65535</c>, <c>1.00:00:00</c>, <c>1.5 GB</c>. A missing bound is
/// open. A value in <paramref name="OrValues"/> (<c>unlimited</c>) passes whatever the bounds are.
/// </summary>
internal sealed record Within(Measure Measure, string Parameter, string? Min, string? Max, EquatableArray<string> OrValues)
    : Predicate(Parameter);

/// <summary>Values have one of the named formats, or are one of <paramref name="OrValues"/>.</summary>
internal sealed record HasFormat(string Parameter, EquatableArray<string> Formats, EquatableArray<string> OrValues)
    : Predicate(Parameter);

/// <summary>Values are of a closed list.</summary>
internal sealed record OnlyValues(string Parameter, EquatableArray<string> Values) : Predicate(Parameter);

/// <summary>
/// The values of two parameters compare so, where the command gives both: numbers, byte sizes, time spans and dates by their
/// size, with <c>unlimited</c> above everything.
/// </summary>
internal sealed record Compares(string Parameter, Comparison Operator, string Other) : Predicate(Parameter);

/// <summary>The parameter exists only in the listed products.</summary>
internal sealed record ExistsIn(string Parameter, EquatableArray<string> Products) : Predicate(Parameter);
