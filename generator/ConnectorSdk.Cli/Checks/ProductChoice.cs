using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Rules;

namespace ConnectorSdk.Cli.Checks;

/// <summary>The choice of the product that the scripts are for, among those that the documents know.</summary>
internal static class ProductChoice
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

    private static IEnumerable<string> ProductsOf(DocumentedCmdlet cmdlet)
        => cmdlet.Cmdlet.Parameters
            .SelectMany(parameter => parameter.Applicable.Split(','))
            .Select(product => product.Trim())
            .Where(product => product.Length > 0)
            .Concat(cmdlet.Rules.SelectMany(rule => rule.Rule.Scope))
            .Concat(cmdlet.Rules.Select(rule => rule.Rule.Then).OfType<OnlyOnClaim>().SelectMany(claim => claim.Products));
}
