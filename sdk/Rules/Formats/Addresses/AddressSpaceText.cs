using ConnectorSdk.Rules.Formats.Quantities;

namespace ConnectorSdk.Rules.Formats.Addresses;

/// <summary>
/// The parts of an address space, written <c>type:space;cost</c>. The type is SMTP where it is left out. The cost is what follows
/// the last semicolon, if that is a number: an X.400 space has semicolons of its own.
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
