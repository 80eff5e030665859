using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Rules;

namespace ConnectorSdk.Cli.Checks;

/// <summary>The product that the scripts are for; without one, what depends on the product is silent.</summary>
internal sealed class ProductTarget(string? product)
{
    /// <exception cref="UnusableArgumentsException">No document knows the product.</exception>
    public static ProductTarget Choose(string? name, IEnumerable<DocumentedCmdlet> cmdlets)
    {
        if (name is null)
        {
            return new ProductTarget(null);
        }

        var known = cmdlets.SelectMany(ProductsOf)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return Products.Contain(known.ToEquatableArray(), name) != Truth.False
            ? new ProductTarget(name)
            : throw new UnusableArgumentsException(
                $"No document knows the product '{name}'.{NearNames.Suggest(name, known)} "
                + $"Known are: {string.Join(", ", known)}.");
    }

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

    private static IEnumerable<string> ProductsOf(DocumentedCmdlet cmdlet)
        => cmdlet.Cmdlet.Parameters
            .SelectMany(parameter => parameter.Applicable.Split(','))
            .Select(product => product.Trim())
            .Where(product => product.Length > 0)
            .Concat(cmdlet.Rules.SelectMany(rule => rule.Rule.Scope))
            .Concat(cmdlet.Rules.Select(rule => rule.Rule.Then).OfType<OnlyOnClaim>().SelectMany(claim => claim.Products));
}
