namespace ConnectorSdk.Rules;

/// <summary>A text that stands for itself only.</summary>
internal sealed class NoWildcardFormat() : ValueFormat(
    ValueFormats.NoWildcard, "a string without wildcard characters", "contains a wildcard character")
{
    public override Truth Matches(string value) => TruthLogic.Of(value.IndexOf('*') < 0 && value.IndexOf('?') < 0);

    protected override bool MayContain(char c) => c is not ('*' or '?');
}
