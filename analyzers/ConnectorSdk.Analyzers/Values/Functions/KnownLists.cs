using ConnectorSdk.Analyzers.Values.Operators;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Computes LINQ methods on lists with known elements, if they run immediately without other code.</summary>
internal static class KnownLists
{
    /// <summary>Determines whether a method only reads the list that it receives.</summary>
    public static bool IsOnlyReadBy(IMethodSymbol method)
        => method is { IsStatic: true, Name: "Join" or "Concat", ContainingType.SpecialType: SpecialType.System_String }
            || IsFound(method);

    private static bool IsFound(IMethodSymbol method) => IsOfLinq(method)
        && method is { Parameters.Length: 1, Name: "First" or "Last" or "Single" or "Sum" or "Max" or "Min" or "Count" };

    /// <summary>Determines whether a method doesn't change its first argument, a list, and only reads its elements.</summary>
    public static bool LeavesAsItIs(IMethodSymbol method) => IsOnlyReadBy(method)
        || (IsOfLinq(method) && method.Name is "Select" or "ToList" or "ToArray" or "Aggregate")
        || (method.IsStatic && IsForEach(method));

    /// <summary>Determines whether a framework method only runs a function for each element.</summary>
    public static bool IsForEach(IMethodSymbol method) => method.Name == "ForEach"
        && (method.IsStatic
            ? method.ContainingType.SpecialType == SpecialType.System_Array
            : ListTypes.IsList(method.ContainingType));

    /// <summary>Computes the result of a call, or returns null if it isn't known.</summary>
    public static AbstractValue? Call(IMethodSymbol method, IReadOnlyList<AbstractValue> values) => (method.Name, values) switch
    {
        _ when !IsFound(method) => null,
        ("First", [ListValue { IsOpen: false, Elements: { Count: > 0 } elements }]) => elements[0],
        ("Last", [ListValue { IsOpen: false, Elements: { Count: > 0 } elements }]) => elements[elements.Count - 1],
        ("Single", [ListValue { IsOpen: false, Elements: { Count: 1 } elements }]) => elements[0],
        ("Count", [ListValue { IsOpen: false, Elements.Count: var count }]) => new ConstantValue(count),
        ("Sum" or "Max" or "Min", [ListValue { IsOpen: false } list]) => OfNumbers(method, list),
        _ => null,
    };

    private static ConstantValue? OfNumbers(IMethodSymbol method, ListValue list)
    {
        var numbers = list.Elements.Select(KnownOperators.ToInteger).OfType<decimal>().ToList();
        return numbers.Count == list.Elements.Count && numbers.Count > 0
            && method.ReturnType.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64
            && Numbers.OfInteger(
                method.Name switch { "Sum" => numbers.Sum(), "Max" => numbers.Max(), _ => numbers.Min() },
                method.ReturnType.SpecialType,
                true) is { } result
            ? new ConstantValue(result)
            : null;
    }

    /// <summary>Determines whether a method belongs to LINQ.</summary>
    public static bool IsOfLinq(IMethodSymbol method) => method.ContainingType is
    {
        Name: "Enumerable",
        DeclaringSyntaxReferences.IsEmpty: true,
        ContainingNamespace:
        {
            Name: "Linq",
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
        },
    };
}
