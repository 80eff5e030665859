using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Reporting;

/// <summary>Finds the products in the documents of a compilation's builders.</summary>
internal static class KnownProducts
{
    /// <summary>Gets the products in rules and in lists of products.</summary>
    public static EquatableArray<string> In(Compilation compilation, SdkSymbols symbols)
        => BuilderTypes.In(compilation, symbols)
            .Select(symbols.MetadataOf)
            .OfType<BuilderMetadata>()
            .SelectMany(ProductsOf)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToEquatableArray();

    /// <summary>
    /// Gets the targets without misspelled names, which no document contains and which are reported separately. Searches the
    /// builders only if a name isn't built in.
    /// </summary>
    public static Lazy<ProductTargets> Among(ProductTargets targets, Compilation compilation, SdkSymbols symbols)
        => new(() => targets.Names.All(ProductNames.IsKnown)
            ? targets
            : targets.Among(In(compilation, symbols).Concat(ProductNames.KnownNames).ToEquatableArray()));

    private static IEnumerable<string> ProductsOf(BuilderMetadata metadata)
        => metadata.Rules.SelectMany(documented => documented.Rule.Products).Concat(metadata.Products?.Products ?? default);
}
