using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Accepts a host name, including a single label, because documents use such names.</summary>
internal sealed class FqdnFormat() : ValueFormat("a fully qualified domain name")
{
    public override Truth Matches(string value) => DomainName.Check(value);

    protected override bool MayContain(char c) => DomainName.MayContain(c);
}
