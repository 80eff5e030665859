using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Quantities;

/// <summary>
/// Accepts a version in the .NET format. Text around the numbers is uncertain, because products write versions in many ways.
/// </summary>
internal sealed class VersionFormat() : ValueFormat("a version (two to four numbers that are separated by periods)")
{
    public override Truth Matches(string value)
        => value.All(c => c == '.' || c is >= '0' and <= '9') ? TruthLogic.Of(Version.TryParse(value, out _))
            : value.Any(char.IsDigit) ? Truth.Unknown
            : Truth.False;
}
