using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>
/// An object whose members are seen one by one: a tuple, an anonymous object, an object of a class, record or struct that does
/// nothing but keep them, or a task that has its result.
/// </summary>
/// <param name="Members">The members in the order of their declaration.</param>
/// <param name="Type">The type that it was made as, whose elements have no names; null for a task.</param>
internal sealed record ObjectValue(EquatableArray<ObjectMember> Members, ITypeSymbol? Type) : AbstractValue, IHolder
{
    /// <summary>The builders that are members.</summary>
    public EquatableArray<BuilderId> Ids => Members
        .SelectMany(member => member.Value is IBuilders builders ? builders.Ids : [])
        .ToEquatableArray();

    /// <summary>
    /// Where an object was made that other code could change if it had a name for it; null for one that never changes, and for a
    /// value that is copied.
    /// </summary>
    public BuilderId? Changeable { get; init; }

    /// <summary>How many members a deconstruction yields: the first ones.</summary>
    public int Positions { get; init; } = Members.Count;

    /// <summary>Whether a <c>with</c> expression copies all members.</summary>
    public bool IsCopied { get; init; }

    /// <summary>Whether a conversion gives the same object, and lets nothing of it go out of sight.</summary>
    public bool IsKeptAs(ITypeSymbol? type) => Ids.Count == 0 && Changeable is null
        && (type?.SpecialType == SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(Unnamed(type), Type));

    public static ITypeSymbol? Unnamed(ITypeSymbol? type) => (type as INamedTypeSymbol)?.TupleUnderlyingType ?? type;

    /// <summary>Returns null if nothing is known of the member.</summary>
    public AbstractValue? this[string name] => Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>The same object where a member has another value.</summary>
    public ObjectValue With(string name, AbstractValue value) => this with
    {
        Members = Members.Select(member => member.Name == name ? member with { Value = value } : member).ToEquatableArray(),
    };

    /// <summary>What is known of either object, or null if that is nothing.</summary>
    public ObjectValue? JoinMembers(ObjectValue other) => IsLike(other)
        ? this with
        {
            Members = Members.Zip(other.Members, (mine, theirs) => mine with { Value = JoinMember(mine.Value, theirs.Value) })
                .ToEquatableArray(),
        }
        : null;

    public IEnumerable<BuilderId> LostBeside(AbstractValue other)
        => other is not ObjectValue theirs || !IsLike(theirs) ? Ids
            : Members.Zip(theirs.Members, (mine, one) => mine.Value.Equals(one.Value) ? default : mine.Value)
                .SelectMany(value => value is IBuilders builders ? builders.Ids : []);

    private bool IsLike(ObjectValue other) => SymbolEqualityComparer.Default.Equals(Type, other.Type)
        && Equals(Changeable, other.Changeable)
        && Positions == other.Positions
        && Members.Select(member => member.Name).SequenceEqual(other.Members.Select(member => member.Name));

    private static AbstractValue JoinMember(AbstractValue mine, AbstractValue theirs) => mine.Equals(theirs) ? mine
        : mine is IBuilders || theirs is IBuilders ? Unknown
        : mine.Join(theirs);
}
