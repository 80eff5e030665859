namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>The remarks of a member.</summary>
internal static class RemarksText
{
    /// <summary>
    /// Converts the parts of the remarks to lines, with a paragraph for each part; there are no lines without parts.
    /// </summary>
    public static void MakeLines(List<string> parts)
    {
        if (parts.Count == 1)
        {
            parts[0] = $"<remarks>{parts[0]}</remarks>";
        }
        else if (parts.Count > 1)
        {
            for (var i = 0; i < parts.Count; i++)
            {
                parts[i] = $"<para>{parts[i]}</para>";
            }

            parts.Insert(0, "<remarks>");
            parts.Add("</remarks>");
        }
    }
}
