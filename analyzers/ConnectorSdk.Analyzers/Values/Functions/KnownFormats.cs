using System.Globalization;
using System.Text;

namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Formats values if the result is the same in every culture.</summary>
internal static class KnownFormats
{
    // Longer strings aren't worth the memory.
    private const int MaximalLength = 10_000;

    /// <summary>Formats a value, or returns null if the result isn't known.</summary>
    public static string? Of(object? value, string? format) => value switch
    {
        _ when format is null or "" => KnownTexts.Of(value),
        null or string or char or bool => KnownTexts.Of(value),
        Guid guid => format is "N" or "D" or "B" or "P" ? guid.ToString(format) : null,
        TimeSpan => format == "c" ? KnownTexts.Of(value) : null,
        IFormattable number when Numbers.ToInteger(value) is >= 0 && IsPlain(format!)
            => number.ToString(format, CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>
    /// Pads a string with spaces on the left, or on the right if the width is negative. Returns null if it is too long.
    /// </summary>
    public static string? Align(string? text, int width) => width is < -MaximalLength or > MaximalLength ? null
        : width < 0 ? text?.PadRight(-width)
        : text?.PadLeft(width);

    /// <summary>
    /// Formats values in the same way as <see cref="string.Format(string, object)"/>, with <c>{0}</c>, <c>{0,10}</c>, and
    /// <c>{0:D3}</c>. Returns null if the result isn't known.
    /// </summary>
    public static string? Insert(string format, object?[] values)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is not ('{' or '}'))
            {
                text.Append(format[i]);
            }
            else if (i + 1 < format.Length && format[i + 1] == format[i])
            {
                text.Append(format[i++]);
            }
            else if (format[i] == '{' && format.IndexOf('}', i) is > 0 and var end
                && Insertion(format.Substring(i + 1, end - i - 1), values) is { } inserted)
            {
                text.Append(inserted);
                i = end;
            }
            else
            {
                return null;
            }
        }

        return text.Length <= MaximalLength ? text.ToString() : null;
    }

    /// <summary>Determines whether a format writes decimal or hexadecimal digits without separators.</summary>
    private static bool IsPlain(string format) => format is { Length: <= 3 } && format[0] is 'D' or 'd' or 'X' or 'x'
        ? format.Skip(1).All(IsDigit)
        : format.Length <= 10 && format.All(c => c == '0');

    private static string? Insertion(string text, object?[] values)
    {
        var (place, format) = Cut(text, ':');
        var (index, width) = Cut(place, ',');
        return index is [var digit] && IsDigit(digit) && digit - '0' < values.Length
            && (width is null || IsWidth(width))
            && format?.Contains('{') != true
            ? Align(
                Of(values[digit - '0'], format),
                int.Parse(width ?? "0", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : null;
    }

    private static bool IsWidth(string width) => width.TrimStart('-') is { Length: > 0 and <= 4 } digits
        && digits.Length >= width.Length - 1
        && digits.All(IsDigit);

    private static (string Before, string? After) Cut(string text, char separator)
        => text.IndexOf(separator) is >= 0 and var at ? (text.Substring(0, at), text.Substring(at + 1)) : (text, null);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
