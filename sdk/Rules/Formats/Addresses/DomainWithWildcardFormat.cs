using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Accepts a domain, optionally with the wildcard alone or as the first label.</summary>
internal sealed class DomainWithWildcardFormat() : ValueFormat("a domain (contoso.com or *.contoso.com)")
{
    /// <summary>
    /// Matches a value. Servers store a domain as an address space such as <c>smtp:contoso.com;1</c>, and may also accept it.
    /// </summary>
    public override Truth Matches(string value)
        => Check(value) is var truth && truth == Truth.False
            && AddressSpaceText.Parse(value) is { IsSmtp: true } stored && stored.Space.Length < value.Length
            ? Check(stored.Space).And(Truth.Unknown)
            : truth;

    public static Truth Check(string value) => value == "*"
        ? Truth.True
        : DomainName.Check(value, value.StartsWith("*.", StringComparison.Ordinal) ? 2 : 0);

    /// <summary>
    /// Determines whether the parts are possible. A wildcard must be first, or follow the type of an address space.
    /// </summary>
    public override bool MayHave(EquatableArray<string> parts)
    {
        foreach (var part in parts)
        {
            var rest = part.TrimStart();
            var wildcard = rest.IndexOf('*', Math.Min(1, rest.Length));
            if (wildcard > 0 && rest.LastIndexOf(':', wildcard) < 0)
            {
                return false;
            }
        }

        return base.MayHave(parts);
    }

    /// <summary>Determines whether a value can contain the character. The cost of an address space may have a sign.</summary>
    protected override bool MayContain(char c)
        => DomainName.MayContain(c) || c is '*' or ':' or ';' or '+' || char.IsWhiteSpace(c);
}
