namespace ConnectorSdk.Rules;

/// <summary>How the atoms of an <see cref="AtomsClaim"/> join.</summary>
internal enum Junction
{
    /// <summary>Every atom holds.</summary>
    All,

    /// <summary>At least one atom holds.</summary>
    Any,

    /// <summary>Exactly one atom holds.</summary>
    One,
}

/// <summary>What of a parameter a <see cref="RangeClaim"/> bounds.</summary>
internal enum Measure
{
    /// <summary>The value itself: a number, a time span or a byte size.</summary>
    Value,

    /// <summary>The number of characters of each value.</summary>
    Length,

    /// <summary>The number of values.</summary>
    Count,

    /// <summary>The cost at the end of each address space (<c>contoso.com;1</c>).</summary>
    Cost,
}

/// <summary>How the values of two parameters relate.</summary>
internal enum Comparison
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    /// <summary>The same quantity; of other values the same text, ignoring case.</summary>
    Equal,
}

/// <summary>What a <see cref="Rule"/> demands where its condition holds.</summary>
internal abstract record Claim;

/// <summary>Atoms over other parameters.</summary>
internal sealed record AtomsClaim(EquatableArray<Atom> Atoms, Junction Junction) : Claim
{
    /// <summary>The claim that one atom holds.</summary>
    public static AtomsClaim Of(Atom atom) => new(new([atom]), Junction.All);
}

/// <summary>
/// Inclusive bounds, written as the document writes them: <c>65535</c>, <c>1.00:00:00</c>, <c>1.5 GB</c>. A missing bound is
/// open. A value in <paramref name="OrValues"/> (<c>unlimited</c>) passes whatever the bounds are.
/// </summary>
internal sealed record RangeClaim(Measure Measure, string Parameter, string? Min, string? Max, EquatableArray<string> OrValues)
    : Claim;

/// <summary>Each value has one of the formats, or is one of <paramref name="OrValues"/>.</summary>
internal sealed record FormatClaim(string Parameter, EquatableArray<string> Formats, EquatableArray<string> OrValues) : Claim;

/// <summary>Each value is one of a closed list.</summary>
internal sealed record AllowedValuesClaim(string Parameter, EquatableArray<string> Values) : Claim;

/// <summary>
/// The values of two parameters compare so, where the command gives both: numbers, byte sizes, time spans and dates by their
/// size, with <c>unlimited</c> above everything.
/// </summary>
internal sealed record CompareClaim(string Left, Comparison Operator, string Right) : Claim;

/// <summary>The parameter exists only in the listed products, see <see cref="ConnectorSdk.Rules.Products"/>.</summary>
internal sealed record OnlyOnClaim(string Parameter, EquatableArray<string> Products) : Claim;

/// <summary>Whoever meets <paramref name="Subject"/> uses something reserved or deprecated.</summary>
internal sealed record StatusClaim(Atom Subject, bool Deprecated) : Claim;
