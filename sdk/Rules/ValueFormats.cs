using System.Globalization;
using System.Text.RegularExpressions;

namespace ConnectorSdk.Rules;

/// <summary>
/// The named formats of values. A format rejects only what the documents call invalid or what nothing could accept.
/// </summary>
internal static class ValueFormats
{
    public const string Fqdn = "fqdn";
    public const string IPAddress = "ip-address";
    public const string Cidr = "cidr";
    public const string IPRange = "ip-range";
    public const string Domain = "domain";
    public const string DomainWithWildcard = "domain-with-wildcard";
    public const string AddressSpace = "address-space";
    public const string NonSmtpAddressSpace = "non-smtp-address-space";
    public const string CostAfterSemicolon = "cost-after-semicolon";
    public const string ByteSize = "byte-size";
    public const string TimeSpan = "time-span";
    public const string Guid = "guid";
    public const string Integer = "integer";
    public const string Boolean = "boolean";
    public const string CertificateName = "certificate-name";
    public const string SmtpAddress = "smtp-address";

    private static readonly Regex _label = new(
        @"^[\p{L}\p{Nd}_](?:[\p{L}\p{Nd}_-]*[\p{L}\p{Nd}_])?\z", RegexOptions.CultureInvariant);
    private static readonly Regex _certificateName = new(
        @"^<I>.+<S>.+\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);
    private static readonly Regex _smtpAddress = new(@"^[^\s@]+@[^\s@]+\z", RegexOptions.CultureInvariant);

    /// <summary>What a format is, in words that complete "isn't ...".</summary>
    public static string Describe(string format) => format switch
    {
        Fqdn => "a fully qualified domain name",
        IPAddress => "an IP address",
        Cidr => "a CIDR address range (192.168.0.0/24)",
        IPRange => "an IP address range (192.168.0.1-192.168.0.254)",
        Domain => "a domain",
        DomainWithWildcard => "a domain, or *.domain for all its subdomains",
        AddressSpace => "an address space (type:space;cost)",
        NonSmtpAddressSpace => "an address space of another type than SMTP",
        CostAfterSemicolon => "an address space that ends in a cost, as one with semicolons of its own must",
        ByteSize => "a size (a number with B, KB, MB, GB or TB)",
        TimeSpan => "a time span (dd.hh:mm:ss)",
        Guid => "a GUID",
        Integer => "an integer",
        Boolean => "$true or $false",
        CertificateName => "a certificate name (<I>issuer<S>subject)",
        SmtpAddress => "an SMTP address",
        _ => format,
    };

    /// <summary>Unknown for a format that this version doesn't know: a newer document must not break an older tool.</summary>
    public static Truth Matches(string format, string value) => format switch
    {
        Fqdn or Domain => TruthLogic.Of(IsDomain(value)),
        IPAddress => TruthLogic.Of(IsIPAddress(value)),
        Cidr => TruthLogic.Of(IsCidr(value)),
        IPRange => TruthLogic.Of(value.Split('-') is [var first, var last] && IsIPAddress(first) && IsIPAddress(last)),
        DomainWithWildcard => TruthLogic.Of(IsDomainWithWildcard(value)),
        AddressSpace => TruthLogic.Of(IsAddressSpace(value)),
        NonSmtpAddressSpace => TruthLogic.Of(!AddressSpaceText.Parse(value).IsSmtp),
        CostAfterSemicolon => TruthLogic.Of(HasCostAfterSemicolon(value)),
        ByteSize => TruthLogic.Of(Bounds.TryParseNumber(value, out var size) && size >= 0),
        TimeSpan => TruthLogic.Of(Bounds.TryParseTimeSpan(value, out _)),
        Guid => TruthLogic.Of(System.Guid.TryParse(value, out _)),
        Integer => TruthLogic.Of(IsInteger(value)),
        Boolean => TruthLogic.Of(IsBoolean(value)),
        CertificateName => TruthLogic.Of(_certificateName.IsMatch(value)),
        SmtpAddress => TruthLogic.Of(_smtpAddress.IsMatch(value)),
        _ => Truth.Unknown,
    };

    /// <summary>Digits, with any signs before them, however large the number is.</summary>
    public static bool IsInteger(string value)
        => value.TrimStart('-', '+') is { Length: > 0 } digits && digits.All(IsDigit);

    private static bool IsBoolean(string value)
        => value.Equals("$true", StringComparison.OrdinalIgnoreCase)
            || value.Equals("$false", StringComparison.OrdinalIgnoreCase);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>
    /// Labels of letters, digits, hyphens and underscores. An all-digit last label is a broken IP address, not a name.
    /// </summary>
    private static bool IsDomain(string value)
    {
        var isRooted = value.Length > 1 && value[value.Length - 1] == '.';
        var labels = (isRooted ? value.Substring(0, value.Length - 1) : value).Split('.');
        return value.Length <= 255
            && Array.TrueForAll(labels, label => label.Length <= 63 && _label.IsMatch(label))
            && !(labels.Length > 1 && labels[labels.Length - 1].All(IsDigit));
    }

    private static bool IsDomainWithWildcard(string value)
        => value == "*" || IsDomain(value.StartsWith("*.", StringComparison.Ordinal) ? value.Substring(2) : value);

    /// <summary>Four decimal parts for IPv4: the framework reads "1" and "1.2" as addresses, which no document means.</summary>
    private static bool IsIPAddress(string value)
        => System.Net.IPAddress.TryParse(value, out var address)
            && (address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetwork || value.Split('.').Length == 4);

    private static bool IsCidr(string value)
        => value.Split('/') is [var address, var prefix] && IsIPAddress(address)
            && int.TryParse(prefix, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            && bits <= (address.IndexOf(':') >= 0 ? 128 : 32);

    /// <summary>RFC 1035 names, with the wildcard alone or as the first label, for SMTP. Any text for other types.</summary>
    private static bool IsAddressSpace(string value)
    {
        var parts = AddressSpaceText.Parse(value);
        return parts.Type.Length > 0 && parts.Space.Length > 0 && (!parts.IsSmtp || IsDomainWithWildcard(parts.Space));
    }

    private static bool HasCostAfterSemicolon(string value)
    {
        var parts = AddressSpaceText.Parse(value);
        return parts.IsSmtp || parts.Cost is not null || parts.Space.IndexOf(';') < 0;
    }
}
