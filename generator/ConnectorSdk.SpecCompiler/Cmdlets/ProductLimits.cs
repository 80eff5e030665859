using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Cmdlets;

/// <summary>
/// Tells the parameters that lack some of their cmdlet's products. Where the document lists none for the cmdlet, it has those of
/// all its parameters.
/// </summary>
internal sealed class ProductLimits
{
    private readonly Cmdlet _cmdlet;
    private readonly Lazy<HashSet<string>> _products;

    /// <summary>By the text of the list: most parameters share a few.</summary>
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

    /// <summary>All parameters have the same list, and so has the cmdlet if it has one.</summary>
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

    /// <summary>The products of a parameter where it lacks some of the cmdlet's; null otherwise.</summary>
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
