#if NET
using System.Numerics;
#endif

namespace ConnectorSdk;

/// <summary>Represents the arguments of a command in the order of the document.</summary>
/// <param name="bits">The set parameters. See <see cref="ParameterTable.Given"/>.</param>
/// <param name="all">The arguments.</param>
internal readonly struct GivenArguments(ulong bits, CmdletArgument[] all)
{
    public ulong Bits => bits;

    public CmdletArgument[] All => all;

    /// <summary>Gets the position of a parameter's argument, or -1 if the parameter isn't set.</summary>
    public int PositionOf(CommandParameter parameter)
    {
        var bit = ParameterTable.BitOf(parameter.Index);
        if ((bits & bit) == 0)
        {
            return -1;
        }
#if NET
        // The rank is the number of smaller bits, unless several parameters share a bit.
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
