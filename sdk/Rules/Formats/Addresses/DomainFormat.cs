namespace ConnectorSdk.Rules;

/// <summary>A domain for mail, without wildcards.</summary>
internal sealed class DomainFormat() : ValueFormat(ValueFormats.Domain, "a domain")
{
    public override Truth Matches(string value) => DomainName.Check(value);

    protected override bool MayContain(char c) => DomainName.MayContain(c);
}
