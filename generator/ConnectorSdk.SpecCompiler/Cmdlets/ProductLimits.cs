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
    private readonly HashSet<string> _products;

    /// <summary>By the text of the list: most parameters share a few.</summary>
    private readonly Dictionary<string, bool> _isShorter = new(StringComparer.Ordinal);

    public ProductLimits(Cmdlet cmdlet)
    {
        _cmdlet = cmdlet;
        _products = new(
            cmdlet.Products?.Products
                ?? cmdlet.Parameters.Select(parameter => parameter.Applicable)
                    .Distinct()
                    .SelectMany(list => ProductListing.Split(list)),
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The products of a parameter where it lacks some of the cmdlet's; null otherwise.</summary>
    public ProductListing? Of(Parameter parameter)
        => IsShorter(parameter.Applicable)
            ? new ProductListing(parameter.Applicable, _cmdlet.FileName, parameter.ApplicableLine)
            : null;

    private bool IsShorter(string list)
    {
        if (!_isShorter.TryGetValue(list, out var isShorter))
        {
            var listed = ProductListing.Split(list);
            isShorter = listed.Count > 0 && _products.Any(product => !listed.ContainsText(product));
            _isShorter.Add(list, isShorter);
        }

        return isShorter;
    }
}
