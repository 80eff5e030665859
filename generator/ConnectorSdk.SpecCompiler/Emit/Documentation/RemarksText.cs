namespace ConnectorSdk.SpecCompiler.Emit.Documentation;

/// <summary>The remarks of a member.</summary>
internal static class RemarksText
{
    /// <summary>The lines of the remarks, a paragraph for each part; none without parts.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => [],
        1 => [$"<remarks>{parts[0]}</remarks>"],
        _ => ["<remarks>", .. parts.Select(part => $"<para>{part}</para>"), "</remarks>"],
    };

    public static string SeeAlso(string link) => $"<seealso href=\"{XmlText.Attribute(link)}\"/>";
}
