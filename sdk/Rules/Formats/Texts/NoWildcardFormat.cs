using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Texts;

/// <summary>Rejects wildcards.</summary>
internal sealed class NoWildcardFormat() : ValueFormat(
    "a string without wildcard characters", "contains a wildcard character")
{
    public override Truth Matches(string value) => TruthLogic.Of(value.IndexOf('*') < 0 && value.IndexOf('?') < 0);

    protected override bool MayContain(char c) => c is not ('*' or '?');
}
