namespace ConnectorSdk.Rules;

/// <summary>The products that commands are written for; without any, what depends on the product is silent.</summary>
internal sealed class ProductTargets(EquatableArray<string> products)
{
    /// <summary>MSBuild's and people's separators of a list, and the one that carries it through a file where ; begins a comment.</summary>
    private static readonly char[] _separators = [';', ',', '|'];

    /// <summary>The names as they were declared, without repetition.</summary>
    public EquatableArray<string> Names => products;

    public static ProductTargets Parse(string? list)
        => new((list ?? "").Split(_separators)
            .Select(name => name.Trim())
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToEquatableArray());

    /// <summary>Whether a rule counts: one that is limited to some products only where a target is among them.</summary>
    public bool IsIn(EquatableArray<string> scope)
        => scope.Count == 0 || products.Any(product => Products.Contain(scope, product) == Truth.True);

    /// <summary>
    /// What is wrong where a parameter is used that a target doesn't have; null otherwise, and without a declared target.
    /// </summary>
    public string? Describe(Rule rule, ICommandState command)
        => products.Count > 0
            && rule.Then is OnlyOnClaim claim
            && products.Where(product => Products.Contain(claim.Products, product) == Truth.False).ToList() is { Count: > 0 } lacking
            && rule.When.Append(Atom.Given(claim.Parameter)).All(atom => RuleEvaluator.Evaluate(atom, command) == Truth.True)
            ? $"{claim.Parameter} isn't available in {string.Join(" and ", lacking)}, only in {string.Join(", ", claim.Products)}."
            : null;
}
