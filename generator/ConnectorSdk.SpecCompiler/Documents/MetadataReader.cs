using System.Text.RegularExpressions;

namespace ConnectorSdk.SpecCompiler.Documents;

/// <summary>
/// Reads a parameter's metadata line by line (<c>key: value</c>). Real documents hold blocks that no YAML parser accepts; a line
/// that is no known key is passed over. The nested keys of the 2024-05-01 schema are read too: each of its parameter sets speaks
/// for itself, as a block of its own would.
/// </summary>
internal sealed class MetadataReader
{
    private static readonly Regex _requiredInSets = new(
        @"(?<required>True|False)\s*\((?<sets>[^)]+)\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex _requiredText = new(
        @"^(?:True|False)(?:$|\W)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly FenceBlock _fence;
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _lists = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, int Line, bool? Required)> _sets = [];

    private MetadataReader(FenceBlock fence) => _fence = fence;

    public static bool IsMetadata(FenceBlock fence)
        => HasKey(fence, "Type:") || (HasKey(fence, "Required:") && HasKey(fence, "Position:"));

    /// <summary>What a block says: of all its sets together, or where it tells sets apart, of each.</summary>
    public static IReadOnlyList<ParameterMetadata> Read(string parameter, FenceBlock fence, List<SpecDiagnostic> diagnostics)
    {
        var reader = new MetadataReader(fence);
        reader.ReadLines();
        IReadOnlyList<ParameterMetadata> read = [.. reader.ReadSets()];
        reader.CheckRequired(parameter, read[0], diagnostics);
        return read;
    }

    private void CheckRequired(string parameter, ParameterMetadata read, List<SpecDiagnostic> diagnostics)
    {
        var text = NonEmpty("Required");
        var what = text is null ? read.Required is null ? "has no 'Required:' line" : null
            : _requiredText.IsMatch(text) ? null
            : $"says 'Required: {text}', which is neither True nor False";
        if (what is not null)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, read.RequiredLine, 1,
                $"The metadata of -{parameter} {what}. What SYNTAX says is used"
                + (read.Required is { } required ? $", and {required} where it says nothing." : ".")));
        }
    }

    private static bool HasKey(FenceBlock fence, string key)
        => fence.Lines.Any(line => line.TrimStart().StartsWith(key, StringComparison.OrdinalIgnoreCase));

    private void ReadLines()
    {
        var indent = _fence.Lines.Where(line => line.Trim().Length > 0).Min(line => line.Length - line.TrimStart().Length);
        var parent = "";
        for (var i = 0; i < _fence.Lines.Count; i++)
        {
            var line = _fence.Lines[i];
            var trimmed = line.Trim();
            if (trimmed.StartsWith("- ", StringComparison.Ordinal))
            {
                ReadItem(parent, trimmed.Substring(2).Trim(), _fence.Line + 1 + i);
            }
            else if (trimmed.IndexOf(':') is > 0 and var colon)
            {
                var (key, value) = (trimmed.Substring(0, colon).Trim(), Unquoted(trimmed.Substring(colon + 1).Trim()));
                if (line.Length - line.TrimStart().Length > indent)
                {
                    ReadNested(parent, key, value);
                    continue;
                }

                parent = key;
                _values[key] = value;
                _lines[key] = _fence.Line + 1 + i;
            }
        }
    }

    private void ReadItem(string parent, string item, int line)
    {
        if (IsSets(parent) && item.StartsWith("Name:", StringComparison.OrdinalIgnoreCase))
        {
            _sets.Add((CleanSet(Unquoted(item.Substring(5).Trim())), line, null));
            return;
        }

        if (!_lists.TryGetValue(parent, out var items))
        {
            _lists.Add(parent, items = []);
        }

        items.Add(Unquoted(item));
    }

    private void ReadNested(string parent, string key, string value)
    {
        if (IsSets(parent) && _sets.Count > 0 && key.Equals("IsRequired", StringComparison.OrdinalIgnoreCase))
        {
            _sets[_sets.Count - 1] = _sets[_sets.Count - 1] with { Required = Required(value) };
        }
    }

    private IEnumerable<ParameterMetadata> ReadSets()
    {
        if (_sets.Count > 0)
        {
            return _sets.Select(set => Make([set.Name], set.Line, set.Required));
        }

        var sets = NonEmpty("Parameter Sets") is { } flat ? Split(flat).Select(CleanSet).ToList() : null;
        var required = NonEmpty("Required");
        var perSet = required is null || sets is null ? [] : RequiredInSets(required, sets);
        return perSet.Count > 0
            ? perSet.Select(part => Make(part.Sets, LineOf("Parameter Sets"), part.Required))
            : [Make(sets, LineOf("Parameter Sets"), Required(required))];
    }

    /// <summary>"True (ById), False (ByName, ByUri)"; empty where the text is anything else.</summary>
    private static List<(IReadOnlyList<string> Sets, bool? Required)> RequiredInSets(string text, List<string> sets)
    {
        var parts = _requiredInSets.Matches(text).Cast<Match>()
            .Select(match => (
                Sets: (IReadOnlyList<string>)[.. Split(match.Groups["sets"].Value)],
                Required: Required(match.Groups["required"].Value)))
            .ToList();
        var named = parts.SelectMany(part => part.Sets).ToList();
        return named.TrueForAll(name => sets.Contains(name, StringComparer.OrdinalIgnoreCase)) && named.Count == sets.Count
            ? parts
            : [];
    }

    private ParameterMetadata Make(IReadOnlyList<string>? sets, int setsLine, bool? required)
        => new(
            _fence.Line,
            LineOf("Type"),
            NonEmpty("Type"),
            setsLine,
            sets,
            [.. List("Aliases").Where(alias => !alias.Equals("none", StringComparison.OrdinalIgnoreCase))],
            _sets.Count > 0 ? setsLine : LineOf("Required"),
            required,
            Default(NonEmpty("Default value") ?? NonEmpty("DefaultValue")),
            [.. List("Accepted values"), .. List("AcceptedValues")],
            LineOf("Accepted values", LineOf("AcceptedValues")),
            NonEmpty("Applicable"));

    private static bool IsSets(string parent) => parent.Equals("ParameterSets", StringComparison.OrdinalIgnoreCase);

    /// <summary>Parentheses around a name aren't part of it; those within it are: <c>Query (cdxml)</c>.</summary>
    private static string CleanSet(string set)
    {
        var name = set.StartsWith("(", StringComparison.Ordinal) || set.IndexOf('(') < 0 ? set.Trim('(', ')', ' ') : set;
        return name == "__AllParameterSets" ? "All" : name;
    }

    private IEnumerable<string> List(string key)
        => Split(NonEmpty(key)).Select(Unquoted).Concat(_lists.TryGetValue(key, out var items) ? items : []);

    private int LineOf(string key, int? otherwise = null)
        => _lines.TryGetValue(key, out var line) ? line : otherwise ?? _fence.Line;

    private string? NonEmpty(string key) => _values.TryGetValue(key, out var value) && value.Length > 0 ? value : null;

    private static IEnumerable<string> Split(string? list)
        => (list ?? "").Trim('[', ']').Split(',').Select(item => item.Trim()).Where(item => item.Length > 0);

    /// <summary>YAML's quotation marks aren't part of a value.</summary>
    private static string Unquoted(string text)
        => text is ['\'', .., '\''] ? text.Substring(1, text.Length - 2).Replace("''", "'")
            : text is ['"', .., '"'] ? text.Substring(1, text.Length - 2).Replace("\\\"", "\"")
            : text;

    private static bool? Required(string? text)
        => text is null ? null
            : text.StartsWith("True", StringComparison.OrdinalIgnoreCase) ? true
            : text.StartsWith("False", StringComparison.OrdinalIgnoreCase) ? false
            : null;

    /// <summary>Nearly every document says None, meaning that nobody wrote a default down.</summary>
    private static string? Default(string? text)
        => text is null || text.Equals("None", StringComparison.OrdinalIgnoreCase) ? null : text;
}
