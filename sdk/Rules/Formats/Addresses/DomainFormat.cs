using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Accepts an email domain without wildcards.</summary>
internal sealed class DomainFormat() : ValueFormat("a domain")
{
    public override Truth Matches(string value) => DomainName.Check(value);

    protected override bool MayContain(char c) => DomainName.MayContain(c);
}
