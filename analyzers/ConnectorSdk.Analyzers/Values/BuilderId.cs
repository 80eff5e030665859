using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>
/// Identifies a builder on the abstract heap: the last builder that <paramref name="Creation"/> created. Without a creation, it
/// is the
/// builder in the variable <paramref name="Slot"/> after paths with different builders met at <paramref name="Block"/>.
/// </summary>
internal readonly record struct BuilderId(IOperation? Creation, int Block, int Slot)
{
    public static BuilderId Of(IOperation creation) => new(creation, -1, -1);

    /// <summary>Identifies a builder that a called method returned or stored in a variable.</summary>
    /// <param name="call">The call.</param>
    /// <param name="slot">The variable.</param>
    /// <param name="turn">The number of previous runs of the method in the same call.</param>
    /// <param name="number">The number of the builder among the builders of the variable.</param>
    public static BuilderId Helped(IOperation call, int slot, int turn, int number) => new(call, -1 - turn - (number << 8), slot);

    public static BuilderId Merged(int block, int slot) => new(null, block, slot);

    /// <summary>Identifies a builder that is passed to a called method.</summary>
    public static BuilderId Argument(int number) => new(null, -2, number);

    public bool IsMergedAt(int block) => Creation is null && Block == block;
}
