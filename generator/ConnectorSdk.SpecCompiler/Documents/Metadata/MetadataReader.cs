using System.Text.RegularExpressions;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Syntax;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Metadata;

/// <summary>
/// Reads a parameter's metadata line by line (<c>key: value</c>), because real documents contain blocks that aren't valid YAML.
/// Lines without a known key are ignored. The nested keys of the 2024-05-01 schema are also read. Each parameter set in this
/// schema is read like a separate block.
/// </summary>
internal sealed class MetadataReader(StringPool strings, List<SpecDiagnostic> diagnostics)
{
    private static readonly Lazy<Regex> _requiredInSets = new(() => new Regex(
        @"(?<required>True|False)\s*\((?<sets>[^)]+)\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase));

    private readonly MetadataLines _lines = new(strings);

    /// <summary>The parameter sets of the previous block. Most parameters belong to the same sets.</summary>
    private (string Text, string[] Names) _lastSets = ("", []);

    public static bool IsMetadata(FenceBlock fence)
    {
        var (hasRequired, hasPosition) = (false, false);
        var lines = fence.Code.Lines();
        while (lines.MoveNext())
        {
            var line = lines.Span.TrimStart();
            if (line.StartsWith("Type:".AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            hasRequired |= line.StartsWith("Required:".AsSpan(), StringComparison.OrdinalIgnoreCase);
            hasPosition |= line.StartsWith("Position:".AsSpan(), StringComparison.OrdinalIgnoreCase);
        }

        return hasRequired && hasPosition;
    }

    /// <summary>Finds a line that is apparently a misspelled 'Type:' line ("Typ: Int32", "Type Int32").</summary>
    /// <returns>The line number; 0 if there is none.</returns>
    public static int FindMisspelledType(FenceBlock fence)
    {
        var lines = fence.Code.Lines(fence.Line + 1);
        while (lines.MoveNext())
        {
            var line = lines.Span.Trim();
            var end = line.IndexOfAny(':', ' ');
            if (end is > 2 and < 6 && EditDistance.Within(1, line.Slice(0, end).ToString(), "Type"))
            {
                return lines.Line;
            }
        }

        return 0;
    }

    /// <summary>
    /// Adds the metadata of a block: one item for each parameter set that it describes separately, or one item for all its sets.
    /// </summary>
    public void Read(string parameter, FenceBlock fence, List<ParameterMetadata> metadata)
    {
        _lines.Read(fence);
        var first = metadata.Count;
        if (_lines.Sets.Count > 0)
        {
            metadata.AddRange(_lines.Sets.Select(set
                => Make(fence, [CleanSet(set.Name)], set.Line, set.Line, Required(set.Required)) with
                {
                    Position = MetadataPosition.Read(set.Position),
                    PositionLine = set.Line,
                    AcceptsPipeline = set.AcceptsPipeline,
                    AcceptsPipelineByValue = set.AcceptsPipelineByValue,
                    TakesRemainingArguments = set.TakesRemainingArguments,
                }));
        }
        else
        {
            ReadSets(fence, metadata);
        }

        CheckRequired(parameter, metadata[first]);
    }

    private void ReadSets(FenceBlock fence, List<ParameterMetadata> metadata)
    {
        var sets = Sets();
        var required = _lines[MetadataKey.Required];
        var setsLine = _lines.LineOf(MetadataKey.Sets, fence.Line);
        var requiredLine = _lines.LineOf(MetadataKey.Required, fence.Line);
        var perSet = required is null || sets is null || required.IndexOf('(') < 0 ? [] : ReadRequired(required, sets);
        if (perSet.Count == 0)
        {
            metadata.Add(Make(fence, sets, setsLine, requiredLine, Required(required)));
            return;
        }

        metadata.AddRange(perSet.Select(part => Make(fence, part.Sets, setsLine, requiredLine, part.Required)));
    }

    private void CheckRequired(string parameter, ParameterMetadata read)
    {
        var text = _lines[MetadataKey.Required];
        var what = text is null ? read.Required is null ? "has no 'Required:' line" : null
            : IsTrueOrFalse(text) ? null
            : $"contains 'Required: {text}', which is neither True nor False";
        if (what is not null)
        {
            diagnostics.Add(new SpecDiagnostic(SpecDiagnosticIds.Damaged, read.RequiredLine, 1,
                $"The metadata of -{parameter} {what}. SYNTAX is used instead."
                + (read.Required is { } required ? $" If SYNTAX does not show the parameter, it is {required}." : "")));
        }
    }

    private static bool IsTrueOrFalse(string text)
        => Required(text) is { } required
            && text.Substring(required ? 4 : 5) is var rest
            && (rest.Length == 0 || !(char.IsLetterOrDigit(rest[0]) || rest[0] == '_'));

    private string[]? Sets()
    {
        if (_lines[MetadataKey.Sets] is not { } text)
        {
            return null;
        }

        if (!ReferenceEquals(text, _lastSets.Text))
        {
            _lastSets = (text, [.. _lines.Split(text).Select(CleanSet)]);
        }

        return _lastSets.Names;
    }

    /// <summary>
    /// Reads values such as "True (ById), False (ByName, ByUri)". In "True (None) False (All)", a tool has written both values.
    /// </summary>
    /// <returns>The values by parameter set; empty if the text has another format.</returns>
    private List<RequiredInSets> ReadRequired(string text, string[] sets)
    {
        var parts = _requiredInSets.Value.Matches(text).Cast<Match>()
            .Select(match => new RequiredInSets(
                _lines.Split(match.Groups["sets"].Value).ToArray(), Required(match.Groups["required"].Value)))
            .Where(part => part.Sets is not ["None"] || sets.Contains("None", StringComparer.OrdinalIgnoreCase))
            .ToList();
        var named = parts.SelectMany(part => part.Sets).ToList();
        return named.TrueForAll(name => sets.Contains(name, StringComparer.OrdinalIgnoreCase)) && named.Count == sets.Length
            ? parts
            : [];
    }

    private ParameterMetadata Make(FenceBlock fence, string[]? sets, int setsLine, int requiredLine, bool? required)
        => new(
            fence.Line,
            _lines.LineOf(MetadataKey.Type, fence.Line),
            _lines[MetadataKey.Type],
            setsLine,
            sets,
            Aliases(),
            requiredLine,
            required,
            Default(_lines[MetadataKey.Default] ?? _lines[MetadataKey.DefaultOfNewSchema]),
            AcceptedValues(),
            _lines.LineOf(MetadataKey.AcceptedValues, _lines.LineOf(MetadataKey.AcceptedValuesOfNewSchema, fence.Line)),
            _lines[MetadataKey.Applicable])
        {
            ApplicableLine = _lines.LineOf(MetadataKey.Applicable, fence.Line),
            Position = MetadataPosition.Read(_lines[MetadataKey.Position]),
            PositionLine = _lines.LineOf(MetadataKey.Position, fence.Line),
            AcceptsPipeline = Required(_lines[MetadataKey.Pipeline]),
            AcceptsPipelineByValue = IsByValue(_lines[MetadataKey.Pipeline]),
        };

    private static bool IsByValue(string? pipeline)
        => Required(pipeline) == true && pipeline!.IndexOf("ByValue", StringComparison.OrdinalIgnoreCase) >= 0;

    private string[] Aliases()
        => _lines.List(MetadataKey.Aliases) is { Count: > 0 } aliases
            ? [.. aliases.Where(alias => !alias.Equals("none", StringComparison.OrdinalIgnoreCase))]
            : [];

    private string[] AcceptedValues()
        => [.. _lines.List(MetadataKey.AcceptedValues), .. _lines.List(MetadataKey.AcceptedValuesOfNewSchema)];

    /// <summary>
    /// Normalizes the name of a parameter set. Parentheses around a name are removed, but parentheses within it are kept:
    /// <c>Query (cdxml)</c>.
    /// </summary>
    private static string CleanSet(string set)
    {
        var name = set.IndexOf('(') <= 0
            && set.AsSpan().Trim("() ".AsSpan()) is { Length: var length } trimmed && length < set.Length
                ? trimmed.ToString()
                : set;
        return name == SyntaxReader.AllSets ? "All" : name;
    }

    /// <summary>Reads "True" or "False" and ignores the text after it.</summary>
    private static bool? Required(string? text)
        => text is null ? null
            : text.StartsWith("True", StringComparison.OrdinalIgnoreCase) ? true
            : text.StartsWith("False", StringComparison.OrdinalIgnoreCase) ? false
            : null;

    /// <summary>
    /// Reads a default value. "None" means only that no default is documented, and nearly every document contains it.
    /// </summary>
    private static string? Default(string? text)
        => text is null || text.Equals("None", StringComparison.OrdinalIgnoreCase) ? null : text;

    private sealed record RequiredInSets(string[] Sets, bool? Required);
}
