namespace ConnectorSdk.Analyzers.Values.Members;

/// <summary>Represents a constructor that only sets members.</summary>
/// <param name="Members">The members, and the arguments that aren't assigned to a member.</param>
/// <param name="Positions">The number of members that a deconstruction returns, starting with the first.</param>
/// <param name="IsMutable">Whether members may be set later.</param>
/// <param name="IsCopied">Whether a <c>with</c> expression copies all members.</param>
internal sealed record PlainConstructor(IReadOnlyList<PlainMember> Members, int Positions, bool IsMutable, bool IsCopied);
