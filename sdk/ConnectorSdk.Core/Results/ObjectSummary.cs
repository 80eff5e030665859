using System.Text;

namespace ConnectorSdk;

/// <summary>Writes the first properties of an object as display text.</summary>
internal static class ObjectSummary
{
    private const int MaxLength = 200;
    private const string More = "\u2026";

    public static string Write(CmdletObject item)
    {
        var text = new StringBuilder();
        foreach (var property in item.Properties)
        {
            text.Append(text.Length == 0 ? "" : "; ").Append(property.Key).Append(" = ").Append(property.Value);
            if (text.Length > MaxLength)
            {
                var end = MaxLength - More.Length;
                return text.ToString(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end) + More;
            }
        }

        return text.ToString();
    }
}
