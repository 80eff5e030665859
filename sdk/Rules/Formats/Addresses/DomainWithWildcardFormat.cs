using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>A domain, with the wildcard alone or as the first label if at all.</summary>
internal sealed class DomainWithWildcardFormat() : ValueFormat("a domain (contoso.com or *.contoso.com)")
{
    /// <summary>Servers store a domain as an address space, <c>smtp:contoso.com;1</c>, and may take it so.</summary>
    public override Truth Matches(string value)
        => Check(value) is var truth && truth == Truth.False
            && AddressSpaceText.Parse(value) is { IsSmtp: true } stored && stored.Space.Length < value.Length
            ? Check(stored.Space).And(Truth.Unknown)
            : truth;

    public static Truth Check(string value) => value == "*"
        ? Truth.True
        : DomainName.Check(value, value.StartsWith("*.", StringComparison.Ordinal) ? 2 : 0);

    /// <summary>A wildcard is first, if not after the type of an address space.</summary>
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

    /// <summary>The cost of an address space may have a sign.</summary>
    protected override bool MayContain(char c)
        => DomainName.MayContain(c) || c is '*' or ':' or ';' or '+' || char.IsWhiteSpace(c);
}
