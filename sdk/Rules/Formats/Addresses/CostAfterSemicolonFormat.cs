using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>
/// Requires a cost for a space with semicolons. Otherwise, the last part of the space would be interpreted as the cost.
/// </summary>
internal sealed class CostAfterSemicolonFormat() : ValueFormat(
    "an address space that ends with a cost",
    "contains semicolons, but does not end with a cost")
{
    public override Truth Matches(string value)
    {
        var parts = AddressSpaceText.Parse(value);
        return TruthLogic.Of(parts.IsSmtp || parts.Cost is not null || parts.Space.IndexOf(';') < 0);
    }
}
