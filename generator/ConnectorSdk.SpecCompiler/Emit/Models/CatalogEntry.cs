using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.SpecCompiler.Emit.Models;

/// <summary>A cmdlet in the catalog, with the builders of its parameter sets.</summary>
internal sealed record CatalogEntry(string Cmdlet, string Noun, EquatableArray<string> Builders)
{
    public static CatalogEntry Of(BuilderModel builder)
        => new(builder.Cmdlet, builder.Noun, builder.Sets.Select(set => set.BuilderName).ToEquatableArray());
}
