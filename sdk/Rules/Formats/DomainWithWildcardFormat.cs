namespace ConnectorSdk.Rules;

/// <summary>A domain, with the wildcard alone or as the first label if at all.</summary>
internal sealed class DomainWithWildcardFormat() : ValueFormat(
    ValueFormats.DomainWithWildcard, "a domain, or *.domain for all its subdomains")
{
    public override Truth Matches(string value) => Check(value);

    public static Truth Check(string value) => value == "*"
        ? Truth.True
        : DomainName.Check(value, value.StartsWith("*.", StringComparison.Ordinal) ? 2 : 0);
}
