using ConnectorSdk.Rules;

namespace ConnectorSdk.Benchmarks.Recall;

/// <summary>What the grammar found, as facts.</summary>
internal static class RuleFacts
{
    public static IEnumerable<RuleFact> Of(Rule rule)
    {
        var kind = char.ToLowerInvariant(rule.Kind.ToString()[0]) + rule.Kind.ToString()[1..];
        var when = rule.When.Select(Text).ToList();
        return rule.Then switch
        {
            AtomsClaim { Junction: Junction.All } claim => claim.Atoms.Select(atom => Demand(kind, when, atom, rule.Soft)),
            AtomsClaim claim => [RuleFact.Choice(kind, when, claim.Atoms.Select(atom => atom.Parameter))],
            RangeClaim { Measure: Measure.Count } claim when rule.Soft
                => [RuleFact.Demand(kind, when, RuleFact.Atom(claim.Parameter, [$"count {claim.Min}..{claim.Max}"]))],
            RangeClaim { Measure: Measure.Value } claim => [RuleFact.Value(kind, when, claim.Parameter,
                $"{RuleFact.Quantity(claim.Min)}..{RuleFact.Quantity(claim.Max)}")],
            RangeClaim claim => [RuleFact.Value(kind, when, claim.Parameter, $"{claim.Min}..{claim.Max}")],
            FormatClaim claim => [RuleFact.Value(kind, when, claim.Parameter, RuleFact.Set(claim.Formats))],
            AllowedValuesClaim claim when rule.Kind == RuleKind.Requires
                => [RuleFact.Demand(kind, when, RuleFact.Atom(claim.Parameter, claim.Values))],
            AllowedValuesClaim claim => [RuleFact.Value(kind, when, claim.Parameter, RuleFact.Set(claim.Values))],
            OnlyOnClaim claim => [RuleFact.Value(kind, when, claim.Parameter, RuleFact.Set(claim.Products.Select(Product)))],
            CompareClaim claim => [RuleFact.Compare(claim.Left, Sign(claim.Operator), claim.Right)],
            StatusClaim claim => [new RuleFact(kind, RuleFact.Set([.. when, Text(claim.Subject)]))],
            _ => throw new InvalidOperationException($"A claim of type {rule.Then.GetType().Name} is no fact."),
        };
    }

    /// <summary>Documents and readers spell products in several ways.</summary>
    public static string Product(string name)
        => name.Replace("the ", "", StringComparison.Ordinal).Replace("Exchange Server ", "Exchange ", StringComparison.Ordinal);

    private static RuleFact Demand(string kind, List<string> when, Atom atom, bool isSoft)
        => !isSoft && (atom.Negated || atom is { Test: AtomTest.OneOf, Operands: ["$null"] })
            ? RuleFact.Excludes([.. when, atom.Negated ? Text(atom.Not()) : RuleFact.Atom(atom.Parameter, ["present"])])
            : RuleFact.Demand(kind, when, Text(atom));

    private static string Text(Atom atom) => atom switch
    {
        { Test: AtomTest.Given } => RuleFact.Atom(atom.Parameter, [atom.Negated ? "absent" : "present"]),
        { Negated: true } => "not " + Text(atom.Not()),
        { Test: AtomTest.OneOf } => RuleFact.Atom(atom.Parameter, atom.Operands),
        { Test: AtomTest.InRange, Operands: [var min, var max] } => RuleFact.Atom(atom.Parameter, [$"{min}..{max}"]),
        { Test: AtomTest.CountInRange, Operands: [var min, var max] } => RuleFact.Atom(atom.Parameter, [$"count {min}..{max}"]),
        _ => RuleFact.Atom(atom.Parameter, ["is " + string.Join(" ", atom.Operands)]),
    };

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        _ => "==",
    };
}
