using ConnectorSdk.Rules.Formats.Addresses;
using ConnectorSdk.Rules.Formats.Identifiers;
using ConnectorSdk.Rules.Formats.Quantities;
using ConnectorSdk.Rules.Formats.Texts;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats;

/// <summary>Provides the named formats of values.</summary>
internal static class ValueFormats
{
    public const string Fqdn = "fqdn";
    public const string IPAddress = "ip-address";
    public const string Cidr = "cidr";
    public const string IPRange = "ip-range";
    public const string SmartHost = "smart-host";
    public const string Domain = "domain";
    public const string DomainWithWildcard = "domain-with-wildcard";
    public const string SmtpAddress = "smtp-address";
    public const string AddressSpace = "address-space";
    public const string NonSmtpAddressSpace = "non-smtp-address-space";
    public const string CostAfterSemicolon = "cost-after-semicolon";
    public const string CertificateName = "certificate-name";
    public const string Thumbprint = "thumbprint";
    public const string DistinguishedName = "distinguished-name";
    public const string Guid = "guid";
    public const string ObjectId = "object-id";
    public const string Integer = "integer";
    public const string Boolean = "boolean";
    public const string ByteSize = "byte-size";
    public const string TimeSpan = "time-span";
    public const string Date = "date";
    public const string Version = "version";
    public const string Culture = "culture";
    public const string HexColor = "hex-color";
    public const string NoSpaces = "no-spaces";
    public const string NoSurroundingSpaces = "no-surrounding-spaces";
    public const string NoWildcard = "no-wildcard";
    public const string NoTrailingPeriod = "no-trailing-period";
    public const string NoSurroundingPeriods = "no-leading-or-trailing-period";
    public const string NoUncPath = "no-unc-path";
    public const string TimeOfDay = "time-of-day";

    private static readonly Dictionary<string, ValueFormat> _formats = new(StringComparer.Ordinal)
    {
        [Fqdn] = new FqdnFormat(),
        [IPAddress] = new IPAddressFormat(),
        [Cidr] = new CidrFormat(),
        [IPRange] = new IPRangeFormat(),
        [SmartHost] = new SmartHostFormat(),
        [Domain] = new DomainFormat(),
        [DomainWithWildcard] = new DomainWithWildcardFormat(),
        [SmtpAddress] = new SmtpAddressFormat(),
        [AddressSpace] = new AddressSpaceFormat(),
        [NonSmtpAddressSpace] = new NonSmtpAddressSpaceFormat(),
        [CostAfterSemicolon] = new CostAfterSemicolonFormat(),
        [CertificateName] = new CertificateNameFormat(),
        [Thumbprint] = new ThumbprintFormat(),
        [DistinguishedName] = new DistinguishedNameFormat(),
        [Guid] = new GuidFormat("a GUID"),
        [ObjectId] = new GuidFormat("an object ID (a GUID)"),
        [Integer] = new IntegerFormat(),
        [Boolean] = new BooleanFormat(),
        [ByteSize] = new ByteSizeFormat(),
        [TimeSpan] = new TimeSpanFormat(),
        [Date] = new DateFormat(),
        [Version] = new VersionFormat(),
        [Culture] = new CultureFormat(),
        [HexColor] = new HexColorFormat(),
        [NoSpaces] = new NoSpacesFormat(),
        [NoSurroundingSpaces] = new NoSurroundingSpacesFormat(),
        [NoWildcard] = new NoWildcardFormat(),
        [NoTrailingPeriod] = new NoTrailingPeriodFormat(),
        [NoSurroundingPeriods] = new NoSurroundingPeriodsFormat(),
        [NoUncPath] = new NoUncPathFormat(),
        [TimeOfDay] = new TimeOfDayFormat(),
    };

    public static IEnumerable<string> Names => _formats.Keys;

    public static IEnumerable<ValueFormat> All => _formats.Values;

    /// <summary>Gets the description of a format, as the complement of "is not".</summary>
    public static string Describe(string format) => Find(format)?.Description ?? format;

    /// <summary>Gets the defect of a value that doesn't have the format, as the end of a sentence.</summary>
    public static string Defect(string format) => Find(format)?.Defect ?? "is not " + format;

    /// <summary>
    /// Matches a value. The result is unknown for an unknown format, so that newer documents don't break older tools.
    /// </summary>
    public static Truth Matches(string format, string value) => Find(format)?.Matches(value) ?? Truth.Unknown;

    /// <summary>Determines whether the value may have the format.</summary>
    public static bool MayMatch(string format, string value) => Matches(format, value) != Truth.False;

    /// <summary>Gets a format, or null if this version doesn't support it.</summary>
    public static ValueFormat? Find(string format)
        => _formats.TryGetValue(format, out var known) ? known
            : format.StartsWith(WithoutFormat.Prefix, StringComparison.Ordinal)
                ? new WithoutFormat(format.Substring(WithoutFormat.Prefix.Length))
            : format.StartsWith(LikeFormat.Prefix, StringComparison.Ordinal)
                ? new LikeFormat(format.Substring(LikeFormat.Prefix.Length))
            : null;
}
