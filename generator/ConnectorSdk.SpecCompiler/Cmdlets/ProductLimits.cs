using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// Finds the parameters that don't exist in all products of their cmdlet. If the document lists no products for the cmdlet, the
/// products of all its parameters count.
/// </summary>
internal sealed class ProductLimits
{
    private readonly Cmdlet _cmdlet;
    private readonly Lazy<HashSet<string>> _products;

    /// <summary>The results by list text: most parameters share a few lists.</summary>
    private readonly Dictionary<string, bool> _isShorter = new(StringComparer.Ordinal);

    public ProductLimits(Cmdlet cmdlet)
    {
        _cmdlet = cmdlet;
        _products = new(() => new(
            cmdlet.Products?.Products
                ?? cmdlet.Parameters.Select(parameter => parameter.Applicable)
                    .Distinct()
                    .SelectMany(list => ProductListing.Split(list)),
            StringComparer.OrdinalIgnoreCase));
        AreAlike = AreAllOf(cmdlet, cmdlet.Products?.Text);
    }

    /// <summary>All parameters have the same list, and so does the cmdlet if it has a list.</summary>
    private bool AreAlike { get; }

    private static bool AreAllOf(Cmdlet cmdlet, string? products)
    {
        foreach (var parameter in cmdlet.Parameters)
        {
            products ??= parameter.Applicable;
            if (parameter.Applicable != products)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gets the products of a parameter that doesn't exist in all products of the cmdlet.</summary>
    /// <returns>The products, or null if the parameter exists in all of them.</returns>
    public ProductListing? Of(Parameter parameter)
        => !AreAlike && IsShorter(parameter.Applicable)
            ? new ProductListing(parameter.Applicable, _cmdlet.FileName, parameter.ApplicableLine)
            : null;

    private bool IsShorter(string list)
    {
        if (!_isShorter.TryGetValue(list, out var isShorter))
        {
            var listed = ProductListing.Split(list);
            isShorter = listed.Count > 0 && _products.Value.Any(product => !listed.ContainsText(product));
            _isShorter.Add(list, isShorter);
        }

        return isShorter;
    }
}
