#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

#endif
namespace ConnectorSdk;

/// <summary>What stands between the quotes of a PowerShell text.</summary>
internal static class QuotedText
{
    private const char FirstTypographic = '\u2018';
    private const char LastTypographic = '\u201B';

    /// <summary>
    /// Copies a text with every quote doubled: so each stands for itself. There must be room for twice the text.
    /// </summary>
    /// <returns>The end of the copy.</returns>
    public static int Copy(string text, char[] target, int to)
    {
        var from = 0;
#if NET
        CopyBlocks(text, target, ref from, ref to);
#endif
        for (; from < text.Length; from++)
        {
            var c = text[from];
            target[to++] = c;
            if (IsQuote(c))
            {
                target[to++] = c;
            }
        }

        return to;
    }

    /// <summary>PowerShell reads the typographic quotes as quotes too.</summary>
    private static bool IsQuote(char c) => c is '\'' or (>= FirstTypographic and <= LastTypographic);

#if NET
    /// <summary>Copies and searches eight characters at a time; after a quote, on with the character behind it.</summary>
    private static void CopyBlocks(string text, char[] target, ref int from, ref int to)
    {
        while (from <= text.Length - Vector128<ushort>.Count)
        {
            var block = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text.AsSpan(from)));
            block.CopyTo(MemoryMarshal.Cast<char, ushort>(target.AsSpan(to)));
            var quotes = QuotesIn(block);
            var count = quotes == 0 ? Vector128<ushort>.Count : BitOperations.TrailingZeroCount(quotes) + 1;
            from += count;
            to += count;
            if (quotes != 0)
            {
                target[to++] = text[from - 1];
            }
        }
    }

    /// <summary>A bit for each character that is a quote.</summary>
    private static uint QuotesIn(Vector128<ushort> block)
    {
        var isTypographic = Vector128.LessThanOrEqual(
            block - Vector128.Create((ushort)FirstTypographic),
            Vector128.Create((ushort)(LastTypographic - FirstTypographic)));
        return (isTypographic | Vector128.Equals(block, Vector128.Create((ushort)'\''))).ExtractMostSignificantBits();
    }
#endif
}
