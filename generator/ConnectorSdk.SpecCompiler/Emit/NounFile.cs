using System.Globalization;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>The generated file of a noun, or of the catalog. Its name doesn't depend on the location of the documents.</summary>
internal sealed record NounFile(string Name, string Code)
{
    /// <summary>Longer names may exceed the path limits of file systems.</summary>
    private const int MaxNameLength = 100;

    /// <summary>
    /// Creates the files of all nouns, sorted by name, and the file of the catalog. Nouns that differ only by case share a file.
    /// </summary>
    public static IEnumerable<NounFile> CreateAll(IReadOnlyList<BuilderModel> builders, EmitOptions options)
        => builders.GroupBy(builder => builder.Noun, StringComparer.OrdinalIgnoreCase)
            .Select(noun => Create(noun, options))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Concat(CatalogEmitter.Create(builders.Select(CatalogEntry.Of), options) is { } catalog ? [catalog] : []);

    /// <summary>Creates the file of a noun, with the cmdlets sorted by name.</summary>
    public static NounFile Create(IEnumerable<BuilderModel> builders, EmitOptions options)
    {
        var sorted = builders.OrderBy(builder => builder.Cmdlet, StringComparer.Ordinal).ToList();
        return new NounFile(NameOf(sorted[0].Noun), NounEmitter.Emit(sorted, options));
    }

    private static string NameOf(string noun)
        => (noun.Length <= MaxNameLength ? noun : noun.Substring(0, MaxNameLength - 9) + "-" + StableHash(noun)) + ".g.cs";

    /// <summary>Computes an FNV-1a hash, which is the same in every process, unlike string.GetHashCode.</summary>
    private static string StableHash(string text)
        => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u))
            .ToString("x8", CultureInfo.InvariantCulture);
}
