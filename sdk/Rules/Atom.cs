namespace ConnectorSdk.Rules;

/// <summary>What an <see cref="Atom"/> asks of its parameter.</summary>
internal enum AtomTest
{
    /// <summary>The parameter is on the command line, with a value that isn't <c>$null</c>.</summary>
    Given,

    /// <summary>The parameter has one of the listed values, given or by default.</summary>
    OneOf,

    /// <summary>A value of the parameter has the named format of <see cref="ValueFormats"/>. In conditions only.</summary>
    Is,
}

/// <summary>One statement about one parameter: the smallest part of a rule.</summary>
internal sealed record Atom(string Parameter, AtomTest Test, EquatableArray<string> Operands, bool Negated = false)
{
    public static Atom Given(string parameter) => new(parameter, AtomTest.Given, default);

    public static Atom Absent(string parameter) => new(parameter, AtomTest.Given, default, Negated: true);

    public static Atom OneOf(string parameter, params string[] values) => new(parameter, AtomTest.OneOf, new(values));

    public static Atom Is(string parameter, string format) => new(parameter, AtomTest.Is, new([format]));

    public Atom Not() => this with { Negated = !Negated };

    public override string ToString() => RuleNotation.Write(this);
}
