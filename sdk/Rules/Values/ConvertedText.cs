using System.Globalization;

namespace ConnectorSdk.Rules.Values;

/// <summary>
/// Converts strings to documented types that don't accept all strings: numbers, Booleans, time spans, and GUIDs. Dates are
/// excluded, because their meaning depends on the culture of the server.
/// </summary>
internal static class ConvertedText
{
    /// <summary>Determines whether strings are converted to the type or rejected.</summary>
    public static bool IsConverted(string type)
        => type is "Boolean" or "SwitchParameter" or "TimeSpan" or "EnhancedTimeSpan" or "Guid" || IsNumber(type);

    public static bool IsNumber(string type) => IsInteger(type) || type is "UInt64" or "Single" or "Double" or "Decimal";

    public static bool IsInteger(string type) => BoundsOf(type) is not null;

    /// <summary>Converts a string to the notation that rules compare. Returns null if it isn't a value of the type.</summary>
    /// <param name="type">A type for which <see cref="IsConverted"/> returns true.</param>
    /// <param name="text">The text.</param>
    public static string? Convert(string type, string text) => type switch
    {
        "Boolean" or "SwitchParameter" => ReadBoolean(text.Trim()),
        "TimeSpan" or "EnhancedTimeSpan" => Bounds.TryParseTimeSpan(text, out var span)
            ? span.ToString("c", CultureInfo.InvariantCulture)
            : null,
        "Guid" => Guid.TryParse(text, out var guid) ? guid.ToString("D") : null,
        "UInt64" => ulong.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var large)
            ? large.ToString(CultureInfo.InvariantCulture)
            : null,
        "Single" or "Double" => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? text.Trim()
            : null,
        "Decimal" => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? text.Trim() : null,
        _ => BoundsOf(type) is var (min, max)
            && long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max
            ? number.ToString(CultureInfo.InvariantCulture)
            : null,
    };

    private static string? ReadBoolean(string text)
    {
        var name = text.StartsWith("$", StringComparison.Ordinal) ? text.Substring(1) : text;
        return name.Equals("true", StringComparison.OrdinalIgnoreCase) ? "$true"
            : name.Equals("false", StringComparison.OrdinalIgnoreCase) ? "$false"
            : null;
    }

    private static (long Min, long Max)? BoundsOf(string type) => type switch
    {
        "Byte" => (byte.MinValue, byte.MaxValue),
        "Int16" => (short.MinValue, short.MaxValue),
        "UInt16" => (ushort.MinValue, ushort.MaxValue),
        "Int32" => (int.MinValue, int.MaxValue),
        "UInt32" => (uint.MinValue, uint.MaxValue),
        "Int64" => (long.MinValue, long.MaxValue),
        _ => null,
    };
}
