using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Values;

/// <summary>
/// Stands for one builder on the abstract heap: the last one that <paramref name="Creation"/> made, or, without a creation, the
/// one that the variable <paramref name="Slot"/> has after paths with different builders met at <paramref name="Block"/>.
/// </summary>
internal readonly record struct BuilderId(IOperation? Creation, int Block, int Slot)
{
    public static BuilderId Of(IOperation creation) => new(creation, -1, -1);

    /// <summary>A builder that a call left in one of the called method's variables, or returned.</summary>
    /// <param name="call">The call.</param>
    /// <param name="slot">The variable.</param>
    /// <param name="turn">How often the call has run the method before.</param>
    /// <param name="number">Tells the builders apart that one variable may have.</param>
    public static BuilderId Helped(IOperation call, int slot, int turn, int number) => new(call, -1 - turn - (number << 8), slot);

    public static BuilderId Merged(int block, int slot) => new(null, block, slot);

    /// <summary>A builder that a called method is passed.</summary>
    public static BuilderId Argument(int number) => new(null, -2, number);

    public bool IsMergedAt(int block) => Creation is null && Block == block;
}
