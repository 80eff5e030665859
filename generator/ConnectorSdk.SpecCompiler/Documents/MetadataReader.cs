namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// Reads a parameter's metadata line by line (<c>key: value</c>). Real documents hold blocks that no YAML parser accepts; a line
/// that is no known key is passed over. The nested keys of the 2024-05-01 schema are read too.
/// </summary>
internal static class MetadataReader
{
    public static bool IsMetadata(FenceBlock fence)
        => fence.Lines.Any(line => line.StartsWith("Type:", StringComparison.OrdinalIgnoreCase));

    public static ParameterMetadata Read(FenceBlock fence)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var lists = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var parent = "";
        for (var i = 0; i < fence.Lines.Count; i++)
        {
            var line = fence.Lines[i];
            var trimmed = line.Trim();
            if (trimmed.StartsWith("- ", StringComparison.Ordinal))
            {
                AddItem(lists, parent, trimmed.Substring(2).Trim());
                AddPair(values, trimmed.Substring(2), parent);
            }
            else if (char.IsWhiteSpace(line.FirstOrDefault()))
            {
                AddPair(values, trimmed, parent);
            }
            else if (trimmed.IndexOf(':') is > 0 and var colon)
            {
                parent = trimmed.Substring(0, colon).Trim();
                values[parent] = trimmed.Substring(colon + 1).Trim();
                lines[parent] = fence.Line + 1 + i;
            }
        }

        return new ParameterMetadata(
            fence.Line,
            LineOf(lines, "Type", fence.Line),
            NonEmpty(values, "Type"),
            Sets(values, lists),
            [.. Split(NonEmpty(values, "Aliases")), .. Items(lists, "Aliases")],
            Required(NonEmpty(values, "Required") ?? NonEmpty(values, "ParameterSets/IsRequired")),
            Default(NonEmpty(values, "Default value") ?? NonEmpty(values, "DefaultValue")),
            [.. Split(NonEmpty(values, "Accepted values")), .. Items(lists, "AcceptedValues")],
            LineOf(lines, "Accepted values", LineOf(lines, "AcceptedValues", fence.Line)),
            NonEmpty(values, "Applicable"));
    }

    /// <summary>A nested pair is kept as parent/key; of several sets of one parameter the first speaks for all.</summary>
    private static void AddPair(Dictionary<string, string> values, string text, string parent)
    {
        if (text.IndexOf(':') is > 0 and var colon)
        {
            var key = parent + "/" + text.Substring(0, colon).Trim();
            if (!values.ContainsKey(key))
            {
                values.Add(key, text.Substring(colon + 1).Trim());
            }
        }
    }

    private static void AddItem(Dictionary<string, List<string>> lists, string parent, string item)
    {
        if (!lists.TryGetValue(parent, out var items))
        {
            lists.Add(parent, items = []);
        }

        items.Add(item);
    }

    private static IReadOnlyList<string>? Sets(Dictionary<string, string> values, Dictionary<string, List<string>> lists)
    {
        if (NonEmpty(values, "Parameter Sets") is { } flat)
        {
            return [.. Split(flat).Select(CleanSet)];
        }

        var nested = Items(lists, "ParameterSets")
            .Where(item => item.StartsWith("Name:", StringComparison.OrdinalIgnoreCase))
            .Select(item => CleanSet(item.Substring(5).Trim()))
            .ToList();
        return nested.Count > 0 ? nested : null;
    }

    private static string CleanSet(string set)
    {
        var name = set.Trim('(', ')', ' ');
        return name == "__AllParameterSets" ? "All" : name;
    }

    private static IReadOnlyList<string> Items(Dictionary<string, List<string>> lists, string key)
        => lists.TryGetValue(key, out var items) ? items : [];

    private static int LineOf(Dictionary<string, int> lines, string key, int otherwise)
        => lines.TryGetValue(key, out var line) ? line : otherwise;

    private static string? NonEmpty(Dictionary<string, string> values, string key)
        => values.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    private static IEnumerable<string> Split(string? list)
        => (list ?? "").Trim('[', ']').Split(',').Select(item => item.Trim()).Where(item => item.Length > 0);

    private static bool? Required(string? text)
        => text is null ? null
            : text.StartsWith("True", StringComparison.OrdinalIgnoreCase) ? true
            : text.StartsWith("False", StringComparison.OrdinalIgnoreCase) ? false
            : null;

    /// <summary>Nearly every document says None, meaning that nobody wrote a default down.</summary>
    private static string? Default(string? text)
        => text is null || text.Equals("None", StringComparison.OrdinalIgnoreCase) || text is "''" or "\"\"" ? null : text;
}
