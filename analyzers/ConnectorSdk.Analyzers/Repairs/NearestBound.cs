using ConnectorSdk.Rules.Formats.Addresses;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Analyzers.Repairs;

/// <summary>Finds the bound that is nearest to a value outside a range.</summary>
internal static class NearestBound
{
    /// <summary>
    /// Replaces the value with the nearest bound. Returns null if the value is within the range or can't be parsed.
    /// </summary>
    public static string? Of(Within within, string value)
    {
        var quantity = within.Measure == Measure.Cost ? AddressSpaceText.Parse(value).Cost : value;
        var bound = quantity is null || within.OrValues.ContainsText(quantity) ? null
            : Bounds.Contains(within.Min, null, quantity) == Truth.False ? within.Min
            : Bounds.Contains(null, within.Max, quantity) == Truth.False ? within.Max
            : null;
        return within.Measure == Measure.Cost && bound is not null
            ? value.Substring(0, value.LastIndexOf(';') + 1) + bound
            : bound;
    }
}
