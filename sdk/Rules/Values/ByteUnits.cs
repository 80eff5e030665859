namespace ConnectorSdk.Rules.Values;

/// <summary>The units of sizes in bytes, each 1024 times the one before.</summary>
internal static class ByteUnits
{
    /// <summary>From bytes on.</summary>
    public static string[] Names { get; } = ["B", "KB", "MB", "GB", "TB", "PB"];

    /// <summary>The bytes that the unit from a place of a text on stands for; null if the text there isn't a unit.</summary>
    public static long? SizeOf(string text, int start = 0)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (string.Compare(text, start, Names[i], 0, text.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return 1L << (10 * i);
            }
        }

        return null;
    }
}
