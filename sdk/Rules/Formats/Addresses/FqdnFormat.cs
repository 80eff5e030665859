using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>The name of a host; a single label is one too, as documents use such names.</summary>
internal sealed class FqdnFormat() : ValueFormat("a fully qualified domain name")
{
    public override Truth Matches(string value) => DomainName.Check(value);

    protected override bool MayContain(char c) => DomainName.MayContain(c);
}
