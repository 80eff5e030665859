namespace ConnectorSdk.Analyzers.Values.Members;

/// <summary>What a constructor sets that does nothing else.</summary>
/// <param name="Members">The members, and the arguments that are in none.</param>
/// <param name="Positions">How many members a deconstruction yields: the first ones.</param>
/// <param name="IsMutable">Whether members may be set later.</param>
/// <param name="IsCopied">Whether a <c>with</c> expression copies all members.</param>
internal sealed record PlainConstructor(IReadOnlyList<PlainMember> Members, int Positions, bool IsMutable, bool IsCopied);
