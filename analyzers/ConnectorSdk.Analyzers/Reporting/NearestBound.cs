using ConnectorSdk.Rules;

namespace ConnectorSdk.Analyzers;

/// <summary>Finds the bound of a range that is nearest to a value outside.</summary>
internal static class NearestBound
{
    /// <summary>The value with the nearest bound in its place, or null if it is within the range, or can't be read.</summary>
    public static string? Of(RangeClaim claim, string value)
    {
        var quantity = claim.Measure == Measure.Cost ? AddressSpaceText.Parse(value).Cost : value;
        var bound = quantity is null || claim.OrValues.ContainsText(quantity) ? null
            : Bounds.Contains(claim.Min, null, quantity) == Truth.False ? claim.Min
            : Bounds.Contains(null, claim.Max, quantity) == Truth.False ? claim.Max
            : null;
        return claim.Measure == Measure.Cost && bound is not null
            ? value.Substring(0, value.LastIndexOf(';') + 1) + bound
            : bound;
    }
}
