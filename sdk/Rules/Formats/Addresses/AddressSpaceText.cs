using ConnectorSdk.Rules.Formats.Quantities;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>
/// Represents the parts of an address space, <c>type:space;cost</c>. The default type is SMTP. The cost is the number after the
/// last semicolon. An X.400 space may contain other semicolons.
/// </summary>
internal readonly record struct AddressSpaceText(string Type, string Space, string? Cost)
{
    public bool IsSmtp => Type.Equals("SMTP", StringComparison.OrdinalIgnoreCase);

    public static AddressSpaceText Parse(string text)
    {
        text = text.Trim();
        var colon = text.IndexOf(':');
        var type = colon < 0 ? "SMTP" : text.Substring(0, colon).Trim();
        var rest = text.Substring(colon + 1);
        var semicolon = rest.LastIndexOf(';');
        var tail = semicolon < 0 ? "" : rest.Substring(semicolon + 1).Trim();
        return IntegerFormat.IsInteger(tail)
            ? new AddressSpaceText(type, rest.Substring(0, semicolon), tail)
            : new AddressSpaceText(type, rest, null);
    }
}
