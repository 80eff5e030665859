using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>The one way to write a claim that could be written in two.</summary>
internal static class Claims
{
    /// <summary>An atom about bounds or a format that stands alone in a claim is a claim about values: the notation has no other.</summary>
    public static Rule InNotation(Clause clause)
    {
        var rule = new Rule(clause.When, clause.Then, clause.Soft) { Scope = clause.Scope };
        return rule.Then is AtomsClaim { Junction: Junction.All, Atoms: [{ Negated: false } atom] } && Of(atom) is { } claim
            ? rule with { Then = claim }
            : rule;
    }

    private static Claim? Of(Atom atom) => atom switch
    {
        { Test: AtomTest.InRange, Operands: [var min, var max] }
            => new RangeClaim(Measure.Value, atom.Parameter, Bound(min), Bound(max), default),
        { Test: AtomTest.CountInRange, Operands: [var min, var max] }
            => new RangeClaim(Measure.Count, atom.Parameter, Bound(min), Bound(max), default),
        { Test: AtomTest.Is } => new FormatClaim(atom.Parameter, atom.Operands, default),
        _ => null,
    };

    private static string? Bound(string operand) => operand.Length > 0 ? operand : null;
}
