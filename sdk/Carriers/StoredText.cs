using System.Globalization;
using System.Text.RegularExpressions;

namespace ConnectorSdk.Carriers;

/// <summary>Compares a string in a command with the server's spelling of it.</summary>
internal static partial class StoredText
{
    public static bool Matches(string given, CmdletValue stored)
    {
        var text = stored.ToString();
        return given.Equals(text, StringComparison.OrdinalIgnoreCase)
            || SameSize(given, stored)
            || (TimeSpan.TryParseExact(given, "c", CultureInfo.InvariantCulture, out var span) && given.Contains(':')
                && stored.AsTimeSpan() == span)
            || (Guid.TryParse(given, out var guid) && stored.AsGuid() == guid)
            || SameAddress(given, text)
            || (IPRange.TryParse(given, out var range) && IPRange.TryParse(text, out var other) && range == other);
    }

    private static bool SameSize(string given, CmdletValue stored)
        => Size().IsMatch(given) && Size().IsMatch(stored.ToString())
            && CmdletValue.From(given).AsSize() is { } size && stored.AsSize() is { } other && size.Bytes == other.Bytes;

    /// <summary>
    /// Compares addresses. An address as servers write it, <c>type:address;cost</c>, is equal to an address without type and
    /// cost. If both have a type or a cost, these must be equal, too.
    /// </summary>
    private static bool SameAddress(string given, string stored)
    {
        var left = Address().Match(given);
        var right = Address().Match(stored);
        return left.Success && right.Success
            && (left.Groups[3].Success || right.Groups[3].Success)
            && Same(left.Groups[2], right.Groups[2])
            && SameIfBoth(left.Groups[1], right.Groups[1])
            && SameIfBoth(left.Groups[3], right.Groups[3]);
    }

    private static bool SameIfBoth(Group left, Group right) => !left.Success || !right.Success || Same(left, right);

    private static bool Same(Group left, Group right) => left.Value.Equals(right.Value, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"^\d+(?:\.\d+)?\s?[KMGT]?B?(?:\s\([\d,]+ bytes\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Size();

    [GeneratedRegex(@"^(?:([A-Za-z][A-Za-z0-9]*):)?([^\s:;]+)(?:;(\d{1,5}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
