using ConnectorSdk.Rules.Values;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>
/// Represents an object with known members: a tuple, an anonymous object, a completed task, or an object whose type only stores
/// values.
/// </summary>
/// <param name="Members">The members in the order of their declaration.</param>
/// <param name="Type">The type at creation, without tuple element names, or null for a task.</param>
internal sealed record ObjectValue(EquatableArray<ObjectMember> Members, ITypeSymbol? Type) : AbstractValue, IHolder
{
    /// <summary>Gets the builders in the members.</summary>
    public EquatableArray<BuilderId> Ids => Members
        .SelectMany(member => member.Value is IBuilders builders ? builders.Ids : [])
        .ToEquatableArray();

    /// <summary>
    /// Gets the creation of an object that code with another reference could change, or null for immutable objects and value
    /// types.
    /// </summary>
    public BuilderId? Changeable { get; init; }

    /// <summary>Gets the number of members that a deconstruction returns, starting with the first.</summary>
    public int Positions { get; init; } = Members.Count;

    /// <summary>Gets a value indicating whether a <c>with</c> expression copies all members.</summary>
    public bool IsCopied { get; init; }

    /// <summary>Determines whether a conversion returns the same object without exposing a builder to other code.</summary>
    public bool IsKeptAs(ITypeSymbol? type) => Ids.Count == 0 && Changeable is null
        && (type?.SpecialType == SpecialType.System_Object || SymbolEqualityComparer.Default.Equals(Unnamed(type), Type));

    public static ITypeSymbol? Unnamed(ITypeSymbol? type) => (type as INamedTypeSymbol)?.TupleUnderlyingType ?? type;

    /// <summary>Gets a member, or null if nothing is known about it.</summary>
    public AbstractValue? this[string name] => Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>Gets the object with another value of a member.</summary>
    public ObjectValue With(string name, AbstractValue value) => this with
    {
        Members = Members.Select(member => member.Name == name ? member with { Value = value } : member).ToEquatableArray(),
    };

    /// <summary>Joins two objects, or returns null if nothing is known about the result.</summary>
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
