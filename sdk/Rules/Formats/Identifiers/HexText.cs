namespace ConnectorSdk.Rules.Formats.Identifiers;

/// <summary>Recognizes hexadecimal digits.</summary>
internal static class HexText
{
    /// <summary>Determines whether a string consists of hexadecimal digits from the specified index.</summary>
    public static bool IsHex(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return text.Length > start;
    }
}
