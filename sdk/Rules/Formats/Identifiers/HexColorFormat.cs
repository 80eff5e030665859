using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Rules.Formats.Identifiers;

/// <summary>
/// Accepts red, green, and blue components. Forms without the number sign, short forms, and forms with transparency are
/// uncertain.
/// </summary>
internal sealed class HexColorFormat() : ValueFormat("a color (#rrggbb)")
{
    public override Truth Matches(string value)
    {
        var start = value.Length > 0 && value[0] == '#' ? 1 : 0;
        return !HexText.IsHex(value, start) ? Truth.False : (start, value.Length - start) switch
        {
            (1, 6) => Truth.True,
            (0, 6) or (1, 3) or (1, 8) => Truth.Unknown,
            _ => Truth.False,
        };
    }
}
