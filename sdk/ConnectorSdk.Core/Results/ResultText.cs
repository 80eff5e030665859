using System.Globalization;
using System.Net;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk;

/// <summary>Parses the strings that servers return. The result is null for a string with another format.</summary>
internal static class ResultText
{
    /// <summary>The ISO 8601 formats. <c>K</c> is the offset or <c>Z</c>, and is optional.</summary>
    private static readonly string[] _dates =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-ddK",
    ];

    public static bool? ReadBoolean(string? text) => text?.Trim().TrimStart('$').ToUpperInvariant() switch
    {
        "TRUE" => true,
        "FALSE" => false,
        _ => null,
    };

    public static long? ReadInteger(string? text)
        => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static decimal? ReadDecimal(string? text)
        => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static double? ReadNumber(string? text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsInfinity(number) && !double.IsNaN(number) ? number : null;

    /// <summary>Parses a size in display format, and converts it to a size that cmdlets accept.</summary>
    public static ByteQuantifiedSize? ReadSize(string? text)
        => !ByteQuantifiedSize.TryParse(text, out var size) ? default(ByteQuantifiedSize?)
            : text!.IndexOfAny([' ', '(', ',']) < 0 ? size
            : ByteQuantifiedSize.FromBytes(size.Bytes);

    public static TimeSpan? ReadTimeSpan(string? text)
        => text?.IndexOf(':') > 0 && Bounds.TryParseTimeSpan(text, out var span) ? span : null;

    public static DateTimeOffset? ReadDateTime(string? text)
        => DateTimeOffset.TryParseExact(
            text?.Trim(), _dates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;

    public static Guid? ReadGuid(string? text)
        => Guid.TryParseExact(text, "D", out var guid)
            || Guid.TryParseExact(text, "B", out guid)
            || Guid.TryParseExact(text, "N", out guid) ? guid : null;

    /// <summary>Parses an IP address. A part of an address, such as <c>10.1</c>, isn't accepted.</summary>
    public static IPAddress? ReadIPAddress(string? text)
        => text is not null && (text.IndexOf(':') >= 0 || text.Count(c => c == '.') == 3)
            && IPAddress.TryParse(text.Trim(), out var address) ? address : null;
}
