namespace ConnectorSdk.Rules;

/// <summary>What an <see cref="Atom"/> asks of its parameter.</summary>
internal enum AtomTest
{
    /// <summary>The parameter is on the command line, with a value that isn't <c>$null</c>.</summary>
    Given,

    /// <summary>The parameter has one of the listed values, given or by default.</summary>
    OneOf,

    /// <summary>
    /// A value of the parameter has the named format of <see cref="ValueFormats"/>. Alone in a claim it is written as a
    /// <see cref="FormatClaim"/> instead.
    /// </summary>
    Is,

    /// <summary>
    /// A value of the parameter, given or by default, lies within two inclusive bounds, as the document writes them; an empty
    /// one is open. Alone in a claim it is written as a <see cref="RangeClaim"/> instead.
    /// </summary>
    InRange,

    /// <summary>
    /// The number of values lies within two inclusive bounds; an empty one is open. Alone in a claim it is written as a
    /// <see cref="RangeClaim"/> instead.
    /// </summary>
    CountInRange,
}

/// <summary>One statement about one parameter: the smallest part of a rule.</summary>
internal sealed record Atom(string Parameter, AtomTest Test, EquatableArray<string> Operands, bool Negated = false)
{
    public static Atom Given(string parameter) => new(parameter, AtomTest.Given, default);

    public static Atom Absent(string parameter) => new(parameter, AtomTest.Given, default, Negated: true);

    public static Atom OneOf(string parameter, params string[] values) => new(parameter, AtomTest.OneOf, new(values));

    public static Atom Is(string parameter, string format) => new(parameter, AtomTest.Is, new([format]));

    public static Atom InRange(string parameter, string? min, string? max)
        => new(parameter, AtomTest.InRange, new([min ?? "", max ?? ""]));

    public static Atom CountInRange(string parameter, string? min, string? max)
        => new(parameter, AtomTest.CountInRange, new([min ?? "", max ?? ""]));

    public Atom Not() => this with { Negated = !Negated };

    public override string ToString() => RuleNotation.Write(this);
}
