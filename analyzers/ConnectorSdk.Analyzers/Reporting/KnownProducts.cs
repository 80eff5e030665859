using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Reporting;

/// <summary>The products that the documents behind the builders of a compilation know.</summary>
internal static class KnownProducts
{
    /// <summary>The names in rules and in lists of products.</summary>
    public static EquatableArray<string> In(Compilation compilation, SdkSymbols symbols)
        => BuilderTypes.In(compilation, symbols)
            .Select(symbols.MetadataOf)
            .OfType<BuilderMetadata>()
            .SelectMany(ProductsOf)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToEquatableArray();

    /// <summary>
    /// The targets without those that no document knows: they are misspelt, which is said once and not of each call. All builders
    /// are looked at only where a name isn't known at once.
    /// </summary>
    public static Lazy<ProductTargets> Among(ProductTargets targets, Compilation compilation, SdkSymbols symbols)
        => new(() => targets.Names.All(ProductNames.IsKnown)
            ? targets
            : targets.Among(In(compilation, symbols).Concat(ProductNames.KnownNames).ToEquatableArray()));

    private static IEnumerable<string> ProductsOf(BuilderMetadata metadata)
        => metadata.Rules.SelectMany(documented => documented.Rule.Products).Concat(metadata.Products?.Products ?? default);
}
