namespace ConnectorSdk.Rules;

/// <summary>The product that commands are written for; without one, what depends on the product is silent.</summary>
internal sealed class ProductTarget(string? product)
{
    /// <summary>Whether a rule counts: one that is limited to some products only where the target is among them.</summary>
    public bool IsIn(EquatableArray<string> scope)
        => scope.Count == 0 || (product is not null && Products.Contain(scope, product) == Truth.True);

    /// <summary>
    /// What is wrong where a parameter is used that the target doesn't have; null otherwise, and without a declared target.
    /// </summary>
    public string? Describe(Rule rule, ICommandState command)
        => product is not null
            && rule.Then is OnlyOnClaim claim
            && Products.Contain(claim.Products, product) == Truth.False
            && rule.When.Append(Atom.Given(claim.Parameter)).All(atom => RuleEvaluator.Evaluate(atom, command) == Truth.True)
            ? $"{claim.Parameter} isn't available in {product}, only in {string.Join(", ", claim.Products)}."
            : null;
}
