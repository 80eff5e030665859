using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers;

/// <summary>Tells the types of lists whose elements are those that the code names, in the same order.</summary>
internal static class ListTypes
{
    /// <summary>False for a set, and for any type that may do something of its own with what it is given.</summary>
    public static bool KeepsElements(ITypeSymbol? type) => type is null or IArrayTypeSymbol
        || (type is INamedTypeSymbol { Arity: 1 } named
            && (IsList(named)
                || named.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
                    or SpecialType.System_Collections_Generic_IList_T
                    or SpecialType.System_Collections_Generic_ICollection_T
                    or SpecialType.System_Collections_Generic_IReadOnlyList_T
                    or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
                || named is { Name: "Span" or "ReadOnlySpan", ContainingNamespace.Name: "System" }));

    public static bool IsList(INamedTypeSymbol type) => type is { Name: "List", Arity: 1 }
        && type.DeclaringSyntaxReferences.IsEmpty
        && type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic";

    /// <summary>Whether an element of one list can be one of the other as it is.</summary>
    public static bool HaveSameElements(ITypeSymbol? left, ITypeSymbol? right)
        => ElementOf(left) is { } element && SymbolEqualityComparer.Default.Equals(element, ElementOf(right));

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var only] } => only,
        _ => null,
    };
}
