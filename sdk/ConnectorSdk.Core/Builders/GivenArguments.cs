#if NET
using System.Numerics;
#endif

namespace ConnectorSdk;

/// <summary>The arguments of a command in the order of the document.</summary>
/// <param name="bits">The given parameters, see <see cref="ParameterTable.Given"/>.</param>
/// <param name="all">The arguments.</param>
internal readonly struct GivenArguments(ulong bits, CmdletArgument[] all)
{
    public ulong Bits => bits;

    public CmdletArgument[] All => all;

    /// <summary>The place of a parameter's argument; -1 where it isn't given.</summary>
    public int PositionOf(CommandParameter parameter)
    {
        var bit = ParameterTable.BitOf(parameter.Index);
        if ((bits & bit) == 0)
        {
            return -1;
        }
#if NET
        // As many come before as have smaller bits, unless some share one.
        var rank = BitOperations.PopCount(bits & (bit - 1));
        if (rank < all.Length && all[rank].Parameter == parameter)
        {
            return rank;
        }
#endif
        for (var position = 0; position < all.Length; position++)
        {
            if (all[position].Parameter == parameter)
            {
                return position;
            }
        }

        return -1;
    }
}
