namespace ConnectorSdk.Testing.Canonical;

/// <summary>Provides the names of the stored forms in the table of facts.</summary>
internal static class CanonicalForm
{
    public const string Flags = "flags";
    public const string Size = "size";
    public const string SmtpCost = "smtp-cost";
    public const string AddressSpace = "address-space";
    public const string IPRange = "ip-range";

    /// <summary>Gets the stored form of one element.</summary>
    public static string Of(string? form, string text) => form switch
    {
        SmtpCost => CanonicalAddressSpace.WithTypeAndCost(text, "smtp").ToLowerInvariant(),
        AddressSpace => CanonicalAddressSpace.WithTypeAndCost(text, "SMTP"),
        IPRange => RangeText.Of(text),
        _ => text,
    };
}
