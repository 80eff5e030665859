using ConnectorSdk.Rules;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// An object whose members are seen one by one, and don't change: a tuple, an anonymous object, a positional record, or a task
/// that has its result.
/// </summary>
/// <param name="Members">The members in the order of their declaration.</param>
/// <param name="Type">The type that it was made as, whose elements have no names; null for a task.</param>
internal sealed record ObjectValue(EquatableArray<ObjectMember> Members, ITypeSymbol? Type) : AbstractValue, IBuilders
{
    /// <summary>The builders that are members.</summary>
    public EquatableArray<Site> Sites => Members
        .SelectMany(member => member.Value is IBuilders builders ? builders.Sites : [])
        .ToEquatableArray();

    /// <summary>Whether a conversion gives the same object, and lets nothing of it go out of sight.</summary>
    public bool IsKeptAs(ITypeSymbol? type) => Sites.Count == 0
        && (type?.SpecialType == SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(Unnamed(type), Type));

    public static ITypeSymbol? Unnamed(ITypeSymbol? type) => (type as INamedTypeSymbol)?.TupleUnderlyingType ?? type;

    /// <summary>Returns null if nothing is known of the member.</summary>
    public AbstractValue? this[string name] => Members.FirstOrDefault(member => member.Name == name)?.Value;
}

/// <param name="Name">The name of the member.</param>
/// <param name="Value">Its value.</param>
internal sealed record ObjectMember(string Name, AbstractValue Value);
