using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Quantities;

/// <summary>Accepts a Boolean in PowerShell notation.</summary>
internal sealed class BooleanFormat() : ValueFormat("$true or $false")
{
    public override Truth Matches(string value) => TruthLogic.Of(
        value.Equals("$true", StringComparison.OrdinalIgnoreCase) || value.Equals("$false", StringComparison.OrdinalIgnoreCase));
}
