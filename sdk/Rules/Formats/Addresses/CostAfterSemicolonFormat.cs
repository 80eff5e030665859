namespace ConnectorSdk.Rules;

/// <summary>Without a cost, the last part of a space with semicolons would be taken for one.</summary>
internal sealed class CostAfterSemicolonFormat() : ValueFormat(
    ValueFormats.CostAfterSemicolon, "an address space that ends in a cost, as one with semicolons of its own must")
{
    public override Truth Matches(string value)
    {
        var parts = AddressSpaceText.Parse(value);
        return TruthLogic.Of(parts.IsSmtp || parts.Cost is not null || parts.Space.IndexOf(';') < 0);
    }
}
