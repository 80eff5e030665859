using System.Globalization;

namespace ConnectorSdk.Testing.Canonical;

/// <summary>Writes a size in the display format of servers, such as <c>25 MB (26,214,400 bytes)</c>.</summary>
internal static class SizeText
{
    private static readonly string[] _units = ["B", "KB", "MB", "GB", "TB"];

    /// <summary>Gets the size in the largest unit that requires no fraction.</summary>
    public static string Of(long bytes)
    {
        var (number, unit) = (bytes, 0);
        while (number != 0 && number % 1024 == 0 && unit < _units.Length - 1)
        {
            (number, unit) = (number / 1024, unit + 1);
        }

        return string.Format(CultureInfo.InvariantCulture, "{0} {1} ({2:N0} bytes)", number, _units[unit], bytes);
    }
}
