using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>Finds all builders in a compilation and its references. They are nested in the class of their noun.</summary>
internal static class BuilderTypes
{
    public static IEnumerable<INamedTypeSymbol> In(Compilation compilation, SdkSymbols symbols)
        => compilation.SourceModule.ReferencedAssemblySymbols
            .Where(symbols.HasBuilders)
            .Append(compilation.Assembly)
            .SelectMany(assembly => TypesOf(assembly.GlobalNamespace))
            .SelectMany(noun => noun.GetTypeMembers())
            .Where(symbols.IsBuilder);

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceSymbol space)
        => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(TypesOf));
}
