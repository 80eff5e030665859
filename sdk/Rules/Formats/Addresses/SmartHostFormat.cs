using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>A host that mail is routed through: its name, or its address, which may stand in square brackets.</summary>
internal sealed class SmartHostFormat() : ValueFormat("a fully qualified domain name or an IP address")
{
    private const string Tag = "IPv6:";

    public override Truth Matches(string value)
        => value.Length > 2 && value[0] == '[' && value[value.Length - 1] == ']'
            ? MatchesLiteral(value.Substring(1, value.Length - 2))
            : DomainName.Check(value).Or(IPAddressText.Read(value, out _));

    /// <summary>RFC 5321 tags a literal of IPv6; whether that is taken here isn't documented.</summary>
    private static Truth MatchesLiteral(string text)
        => text.StartsWith(Tag, StringComparison.OrdinalIgnoreCase)
            ? IPAddressText.Read(text.Substring(Tag.Length), out _).And(Truth.Unknown)
            : IPAddressText.Read(text, out _);

    protected override bool MayContain(char c) => c != ' ';
}
