namespace ConnectorSdk.Rules;

/// <summary>The named formats of values.</summary>
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

    private static readonly Dictionary<string, ValueFormat> _formats = new ValueFormat[]
    {
        new FqdnFormat(), new IPAddressFormat(), new CidrFormat(), new IPRangeFormat(), new SmartHostFormat(),
        new DomainFormat(), new DomainWithWildcardFormat(), new SmtpAddressFormat(),
        new AddressSpaceFormat(), new NonSmtpAddressSpaceFormat(), new CostAfterSemicolonFormat(),
        new CertificateNameFormat(), new ThumbprintFormat(), new DistinguishedNameFormat(),
        new GuidFormat(Guid, "a GUID"), new GuidFormat(ObjectId, "an object ID (a GUID)"),
        new IntegerFormat(), new BooleanFormat(), new ByteSizeFormat(), new TimeSpanFormat(), new DateFormat(),
        new VersionFormat(), new CultureFormat(), new HexColorFormat(),
        new NoSpacesFormat(), new NoSurroundingSpacesFormat(), new NoWildcardFormat(),
        new NoTrailingPeriodFormat(), new NoSurroundingPeriodsFormat(), new NoUncPathFormat(), new TimeOfDayFormat(),
    }.ToDictionary(format => format.Name, StringComparer.Ordinal);

    public static IEnumerable<ValueFormat> All => _formats.Values;

    /// <summary>What a format is, in words that complete "is not ...".</summary>
    public static string Describe(string format) => Find(format)?.Description ?? format;

    /// <summary>What is wrong with a value that certainly isn't of the format, as the end of a sentence.</summary>
    public static string Defect(string format) => Find(format)?.Defect ?? "is not " + format;

    /// <summary>Unknown for a format that this version doesn't know: a newer document must not break an older tool.</summary>
    public static Truth Matches(string format, string value) => Find(format)?.Matches(value) ?? Truth.Unknown;

    /// <summary>Whether the value isn't certain to be refused.</summary>
    public static bool MayMatch(string format, string value) => Matches(format, value) != Truth.False;

    /// <summary>Null for a format that this version doesn't know.</summary>
    public static ValueFormat? Find(string format)
        => _formats.TryGetValue(format, out var known) ? known
            : format.StartsWith(WithoutFormat.Prefix, StringComparison.Ordinal)
                ? new WithoutFormat(format.Substring(WithoutFormat.Prefix.Length))
            : format.StartsWith(LikeFormat.Prefix, StringComparison.Ordinal)
                ? new LikeFormat(format.Substring(LikeFormat.Prefix.Length))
            : null;
}
