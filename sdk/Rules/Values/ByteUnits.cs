namespace ConnectorSdk.Rules.Values;

/// <summary>Provides the units of byte sizes. Each unit is 1024 times the previous one.</summary>
internal static class ByteUnits
{
    /// <summary>Gets the names in ascending order, starting with bytes.</summary>
    public static string[] Names { get; } = ["B", "KB", "MB", "GB", "TB", "PB"];

    /// <summary>
    /// Gets the number of bytes of the unit at an index of a string, or null if the string contains no unit there.
    /// </summary>
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
