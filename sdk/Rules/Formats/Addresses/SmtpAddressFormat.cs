using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>Accepts a name and a valid domain that are separated by one <c>@</c>.</summary>
internal sealed class SmtpAddressFormat() : ValueFormat("an SMTP address")
{
    private static readonly char[] _special = [.. "()<>[]:;,\\\""];

    public override Truth Matches(string value)
    {
        var at = value.LastIndexOf('@');
        if (at <= 0)
        {
            return Truth.False;
        }

        var local = value.Substring(0, at);
        var domain = value.Substring(at + 1);
        return MatchesLocal(local).And(IsLiteral(domain) ? Truth.Unknown : DomainName.Check(domain));
    }

    /// <summary>
    /// Matches the local part. A quoted name may contain any character, but few servers accept it. Characters that must be quoted
    /// according to RFC 5321 are uncertain without quotes.
    /// </summary>
    private static Truth MatchesLocal(string name)
        => name.Length > 1 && name[0] == '"' && name[name.Length - 1] == '"' ? Truth.Unknown
            : name.Any(c => c == '@' || char.IsWhiteSpace(c)) ? Truth.False
            : name.IndexOfAny(_special) >= 0 || name[0] == '.' || name[name.Length - 1] == '.' || name.Contains("..")
                ? Truth.Unknown
            : Truth.True;

    private static bool IsLiteral(string domain) => domain.Length > 2 && domain[0] == '[' && domain[domain.Length - 1] == ']';
}
