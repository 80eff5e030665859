using System.Globalization;

namespace ConnectorSdk.Testing.Canonical;

/// <summary>Writes the stored form of an address space, with its type, address, and cost.</summary>
internal static class CanonicalAddressSpace
{
    /// <summary>Adds a missing type and the cost 1. The case of the type is adapted to the usual type.</summary>
    public static string WithTypeAndCost(string text, string usualType)
    {
        var end = text.LastIndexOf(';');
        var last = text.Substring(end + 1);
        var hasCost = end >= 0 && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        var cost = hasCost ? last : "1";
        var rest = hasCost ? text.Substring(0, end) : text;
        var colon = rest.IndexOf(':');
        var type = colon > 0 ? rest.Substring(0, colon) : usualType;
        type = type.Equals(usualType, StringComparison.OrdinalIgnoreCase) ? usualType : type.ToUpperInvariant();
        return $"{type}:{rest.Substring(colon > 0 ? colon + 1 : 0)};{cost}";
    }
}
