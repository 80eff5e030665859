using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>Recognizes list types that keep the elements of their initializer in order.</summary>
internal static class ListTypes
{
    /// <summary>Determines whether a type keeps its elements, unlike a set or a type with its own behavior.</summary>
    public static bool KeepsElements(ITypeSymbol? type) => type is null or IArrayTypeSymbol
        || (type is INamedTypeSymbol { Arity: 1 } named
            && (IsList(named)
                || named.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_IEnumerable_T
                    or SpecialType.System_Collections_Generic_IList_T
                    or SpecialType.System_Collections_Generic_ICollection_T
                    or SpecialType.System_Collections_Generic_IReadOnlyList_T
                    or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
                || named is { Name: "Span" or "ReadOnlySpan", ContainingNamespace.Name: "System" }));

    /// <summary>Determines whether a value of the type may be a list.</summary>
    public static bool MayBeList(ITypeSymbol? type) => type switch
    {
        null or IArrayTypeSymbol or ITypeParameterSymbol or IDynamicTypeSymbol => true,
        { SpecialType: SpecialType.System_String } => false,
        { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Interface } => true,
        _ => type.AllInterfaces.Any(other => other.SpecialType == SpecialType.System_Collections_IEnumerable),
    };

    /// <summary>Gets the element type if the argument is a whole list; otherwise, null.</summary>
    public static ITypeSymbol? ElementTaken(IParameterSymbol parameter) => parameter switch
    {
        { Type: IArrayTypeSymbol array } => array.ElementType,
        { Type: INamedTypeSymbol { TypeArguments: [var only] } sequence } when IsSequence(sequence) => only,
        { OriginalDefinition.Type: ITypeParameterSymbol { ConstraintTypes: [INamedTypeSymbol limit] } }
            when IsSequence(limit) => limit.TypeArguments[0],
        _ => null,
    };

    private static bool IsSequence(INamedTypeSymbol type)
        => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;

    public static bool IsList(INamedTypeSymbol type) => type is { Name: "List", Arity: 1 }
        && type.DeclaringSyntaxReferences.IsEmpty
        && type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic";

    /// <summary>Determines whether the <c>Add</c> method of the type appends an element to a list.</summary>
    public static bool IsAddedTo(INamedTypeSymbol type) => IsList(type)
        || type.OriginalDefinition.SpecialType is SpecialType.System_Collections_Generic_ICollection_T
            or SpecialType.System_Collections_Generic_IList_T;

    /// <summary>
    /// Gets the elements of a list that is spread into another list, either unchanged or as SDK value types, which keep the
    /// string. Returns null if the converted elements aren't known.
    /// </summary>
    public static IEnumerable<AbstractValue>? Spread(ListValue list, ITypeSymbol? from, ITypeSymbol? to, SdkSymbols symbols)
        => ElementOf(from) is not { } element || ElementOf(to) is not { } target ? null
            : SymbolEqualityComparer.Default.Equals(element, target) ? list.Elements
            : element.SpecialType == SpecialType.System_String && symbols.IsTextValue(target)
                ? list.Elements.Select(TextValues.Convert)
            : null;

    private static ITypeSymbol? ElementOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: [var only] } => only,
        _ => null,
    };
}
