using ConnectorSdk.Rules.Products;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Differences;

/// <summary>
/// Compares the products of a cmdlet and of its parameters. A product is usually added to the lists of all parameters at once. So
/// there is one difference for each product, with the affected parameters.
/// </summary>
internal sealed class ProductComparer(string cmdlet, Cmdlet old, Cmdlet @new, IEnumerable<Pair<Parameter>> parameters)
{
    private const string OfCmdlet = "the cmdlet";

    public IEnumerable<Difference> Compare()
    {
        List<string> names = [.. parameters.Where(pair => pair is { Old: not null, New: not null }).Select(pair => pair.Name)];
        var (before, after) = (ListingsOf(old, names), ListingsOf(@new, names));
        return before.Select(pair => pair.Product)
            .Concat(after.Select(pair => pair.Product))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase)
            .SelectMany(product => Compare(product, HoldersOf(before, product), HoldersOf(after, product), names));
    }

    private IEnumerable<Difference> Compare(string product, HashSet<string> before, HashSet<string> after, List<string> all)
    {
        if (before.Except(after, StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } lost)
        {
            yield return new Difference(cmdlet, DifferenceKind.Products, "", "", $"{product} ({Describe(lost, all)})", null);
        }

        if (after.Except(before, StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } gained)
        {
            yield return new Difference(cmdlet, DifferenceKind.Products, "", "", null, $"{product} ({Describe(gained, all)})");
        }
    }

    /// <summary>The cmdlet has products if its document lists them. Only parameters in both versions are compared.</summary>
    private static List<(string Product, string Holder)> ListingsOf(Cmdlet described, List<string> names) =>
    [
        .. (described.Products?.Products ?? default).Select(product => (product, OfCmdlet)),
        .. names.SelectMany(name =>
            ProductListing.Split(described.Find(name)!.Applicable).Select(product => (product, "-" + name))),
    ];

    private static HashSet<string> HoldersOf(List<(string Product, string Holder)> listings, string product)
        => listings.Where(pair => Names.Same(pair.Product, product))
            .Select(pair => pair.Holder)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string Describe(List<string> holders, List<string> all)
    {
        var others = all.Select(name => "-" + name).Except(holders, StringComparer.OrdinalIgnoreCase).ToList();
        return others.Count == 0 ? "all parameters"
            : others.Count < holders.Count ? $"all parameters except {string.Join(", ", others)}"
            : string.Join(", ", holders.Order(StringComparer.OrdinalIgnoreCase));
    }
}
