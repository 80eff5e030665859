using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Emits the list of the cmdlets that have builders in the project.</summary>
internal static class CatalogEmitter
{
    /// <summary>The name of the class.</summary>
    public const string Class = "Cmdlets";

    /// <summary>The name of the generated file.</summary>
    public const string FileName = Class + ".g.cs";

    private const string Sdk = "global::ConnectorSdk.";

    /// <summary>Creates the catalog.</summary>
    /// <returns>The file, or null if there is no cmdlet, or if a noun has the name of the class or of the file.</returns>
    public static NounFile? Create(IEnumerable<CatalogEntry> entries, EmitOptions options)
    {
        var sorted = entries
            .OrderBy(entry => entry.Cmdlet, StringComparer.Ordinal)
            .ThenBy(entry => entry.Noun, StringComparer.Ordinal)
            .ToList();
        return sorted.Count == 0 || sorted.Exists(IsInTheWay) ? null : new NounFile(FileName, Emit(sorted, options));
    }

    /// <summary>Determines whether the noun has the name of the catalog.</summary>
    public static bool IsInTheWay(CatalogEntry entry) => entry.Noun.Equals(Class, StringComparison.OrdinalIgnoreCase);

    private static string Emit(List<CatalogEntry> entries, EmitOptions options)
    {
        var writer = SourceFile.Begin(options, hasEnums: false);
        writer.Line("/// <summary>Lists the cmdlets that this project has builders for.</summary>");
        writer.Line($"{(options.IsPublic ? "public " : "")}static partial class {Class}").Open();
        writer.Line("/// <summary>Gets the cmdlets with their parameters, parameter sets, and rules.</summary>");
        writer.Line($"public static {Sdk}CmdletCatalog Catalog {{ get; }} = new {Sdk}CmdletCatalog(");
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var types = entry.Builders.Select(builder => $", typeof(global::{options.Namespace}.{entry.Noun}.{builder})");
            var end = i < entries.Count - 1 ? "," : ");";
            writer.Line($"    new {Sdk}CmdletDefinition({CSharpText.Literal(entry.Cmdlet)}{string.Concat(types)}){end}");
        }

        return SourceFile.End(writer.Close());
    }
}
