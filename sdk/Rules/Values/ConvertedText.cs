using System.Globalization;

namespace ConnectorSdk.Rules.Values;

/// <summary>
/// Reads texts for parameters of types that can't hold any text, by the documented type: numbers, Booleans, time spans and GUIDs.
/// Dates aren't among them, because what a date's text means depends on the server's culture.
/// </summary>
internal static class ConvertedText
{
    /// <summary>Whether a text is converted to the type, or refused.</summary>
    public static bool IsConverted(string type)
        => type is "Boolean" or "SwitchParameter" or "TimeSpan" or "EnhancedTimeSpan" or "Guid" || IsNumber(type);

    public static bool IsNumber(string type) => IsInteger(type) || type is "UInt64" or "Single" or "Double" or "Decimal";

    public static bool IsInteger(string type) => BoundsOf(type) is not null;

    /// <summary>The value in the spelling that rules compare; null if the text is no value of the type.</summary>
    /// <param name="type">A type that <see cref="IsConverted"/> holds for.</param>
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
