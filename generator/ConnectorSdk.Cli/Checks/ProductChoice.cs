using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Cli.Texts;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Cli.Checks;

/// <summary>Chooses the target products of the scripts from the products that the documents list.</summary>
internal static class ProductChoice
{
    /// <exception cref="UnusableArgumentsException">No document lists one of the products.</exception>
    public static ProductTargets Choose(IReadOnlyList<string> lists, DocumentedCmdlets cmdlets)
    {
        var targets = ProductTargets.Parse(string.Join(";", lists));
        if (targets.Names.Count == 0)
        {
            return targets;
        }

        var known = cmdlets.All.SelectMany(ProductsOf)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase)
            .ToEquatableArray();
        var unknown = targets.Names.FirstOrDefault(name => ProductNames.Contain(known, name) == Truth.False);
        return unknown is null
            ? targets
            : throw new UnusableArgumentsException(
                $"The product '{unknown}' is not known.{NearNames.Suggest(unknown, known)} "
                + $"Known products: {string.Join(", ", known)}.");
    }

    private static IEnumerable<string> ProductsOf(DocumentedCmdlet cmdlet)
        => cmdlet.Cmdlet.Parameters
            .SelectMany(parameter => ProductListing.Split(parameter.Applicable))
            .Concat(cmdlet.Cmdlet.Products?.Products ?? default)
            .Concat(cmdlet.Rules.SelectMany(rule => rule.Rule.Products));
}
