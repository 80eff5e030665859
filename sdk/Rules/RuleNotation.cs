using System.Text;

namespace ConnectorSdk.Rules;

/// <summary>
/// Writes rules in the notation that people read in attributes, messages and reviews. <see cref="RuleParser"/> reads it back.
/// </summary>
internal static class RuleNotation
{
    /// <summary>Characters that end a bare word; a value with one of them, or with a space, is quoted.</summary>
    public const string Reserved = "()&|^!=<>~,'";

    public static string Write(Rule rule)
    {
        var text = new StringBuilder();
        if (rule.Scope.Count > 0)
        {
            text.Append("on ").Append(List(rule.Scope)).Append(": ");
        }

        if (rule.When.Count > 0)
        {
            text.Append(Join(" & ", rule.When)).Append(rule.Soft ? " ~> " : " => ");
        }

        return text.Append(Write(rule.Then)).ToString();
    }

    public static string Write(Atom atom)
    {
        var text = atom.Test switch
        {
            AtomTest.OneOf when atom.Operands.Count == 1 => $"{atom.Parameter}={Quote(atom.Operands[0])}",
            AtomTest.OneOf => $"{atom.Parameter} in {List(atom.Operands)}",
            AtomTest.Is => $"{atom.Parameter} is {atom.Operands[0]}",
            AtomTest.InRange => $"{atom.Parameter} in {WriteBounds(atom.Operands[0], atom.Operands[1])}",
            AtomTest.CountInRange => $"count({atom.Parameter}) in {WriteBounds(atom.Operands[0], atom.Operands[1])}",
            _ => atom.Parameter,
        };
        return atom.Negated ? "!" + text : text;
    }

    public static string Write(Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        _ => "==",
    };

    private static string Write(Claim claim) => claim switch
    {
        AtomsClaim { Junction: Junction.Any } c => Join(" | ", c.Atoms),
        AtomsClaim { Junction: Junction.One } c => Join(" ^ ", c.Atoms),
        AtomsClaim c => Join(" & ", c.Atoms),
        RangeClaim { Measure: Measure.Length or Measure.Count } c => WriteMeasure(c),
        RangeClaim { Measure: Measure.Cost } c => $"cost({c.Parameter}) in {WriteBounds(c)}",
        RangeClaim c => $"{c.Parameter} in {WriteBounds(c)}",
        FormatClaim c => $"{c.Parameter} is {string.Join(" or ", c.Formats)}{WriteOrValues(c.OrValues)}",
        AllowedValuesClaim c => $"{c.Parameter} only {List(c.Values)}",
        CompareClaim c => $"{c.Left} {Write(c.Operator)} {c.Right}",
        OnlyOnClaim c => $"{c.Parameter} only on {List(c.Products)}",
        StatusClaim c => $"{(c.Deprecated ? "deprecated" : "reserved")}({Write(c.Subject)})",
        _ => throw new InvalidOperationException($"A claim of type {claim.GetType().Name} has no notation."),
    };

    private static string WriteMeasure(RangeClaim claim)
    {
        var measure = claim.Measure == Measure.Length ? "length" : "count";
        return (claim.Min, claim.Max) switch
        {
            (null, { } max) => $"{measure}({claim.Parameter}) <= {max}",
            ({ } min, null) => $"{measure}({claim.Parameter}) >= {min}",
            _ => $"{measure}({claim.Parameter}) in {WriteBounds(claim)}",
        };
    }

    private static string WriteBounds(RangeClaim claim)
        => WriteBounds(claim.Min, claim.Max) + WriteOrValues(claim.OrValues);

    private static string WriteBounds(string? min, string? max) => Quote($"{min}..{max}");

    private static string WriteOrValues(EquatableArray<string> values)
        => string.Concat(values.Select(value => " or =" + Quote(value)));

    private static string Join(string separator, EquatableArray<Atom> atoms) => string.Join(separator, atoms.Select(Write));

    private static string List(EquatableArray<string> values) => "(" + string.Join(", ", values.Select(Quote)) + ")";

    private static string Quote(string value)
        => value.Length > 0 && !value.Any(c => char.IsWhiteSpace(c) || Reserved.IndexOf(c) >= 0)
            ? value
            : "'" + value.Replace("'", "''") + "'";
}
