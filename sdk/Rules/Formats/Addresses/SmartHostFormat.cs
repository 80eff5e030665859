using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Accepts the name or the address of a smart host. The address may be in square brackets.</summary>
internal sealed class SmartHostFormat() : ValueFormat("a fully qualified domain name or an IP address")
{
    private const string Tag = "IPv6:";

    public override Truth Matches(string value)
        => value.Length > 2 && value[0] == '[' && value[value.Length - 1] == ']'
            ? MatchesLiteral(value.Substring(1, value.Length - 2))
            : DomainName.Check(value).Or(IPAddressText.Read(value, out _));

    /// <summary>Matches an address literal. Documents don't state whether the IPv6 tag of RFC 5321 is allowed.</summary>
    private static Truth MatchesLiteral(string text)
        => text.StartsWith(Tag, StringComparison.OrdinalIgnoreCase)
            ? IPAddressText.Read(text.Substring(Tag.Length), out _).And(Truth.Unknown)
            : IPAddressText.Read(text, out _);

    protected override bool MayContain(char c) => c != ' ';
}
