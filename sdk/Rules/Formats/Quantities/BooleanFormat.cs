namespace ConnectorSdk.Rules;

/// <summary>A Boolean in PowerShell's spelling.</summary>
internal sealed class BooleanFormat() : ValueFormat(ValueFormats.Boolean, "$true or $false")
{
    public override Truth Matches(string value) => TruthLogic.Of(
        value.Equals("$true", StringComparison.OrdinalIgnoreCase) || value.Equals("$false", StringComparison.OrdinalIgnoreCase));
}
