using ConnectorSdk.SpecCompiler.Documents.Markdown;
using ConnectorSdk.SpecCompiler.Documents.Text;

namespace ConnectorSdk.SpecCompiler.Documents.Metadata;

/// <summary>The values of a metadata block's keys, and their lines. The instance is reused for the next block.</summary>
internal sealed class MetadataLines(StringPool strings)
{
    /// <summary>The keys as written, indexed by <see cref="MetadataKey"/>.</summary>
    private static readonly string[] _keys =
    [
        "Type", "Parameter Sets", "Aliases", "Required", "Default value", "DefaultValue", "Accepted values", "AcceptedValues",
        "Applicable", "ParameterSets", "Position", "Accept pipeline input",
    ];

    /// <summary>The name of <see cref="MetadataKey.AcceptedValues"/> in tools other than platyPS.</summary>
    private const string PossibleValues = "Possible values";

    private readonly string?[] _values = new string?[_keys.Length];
    private readonly int[] _lines = new int[_keys.Length];
    private readonly List<string>?[] _items = new List<string>?[_keys.Length];
    private readonly List<MetadataSet> _sets = [];

    /// <summary>The parameter sets that the block describes separately, as in the 2024-05-01 schema.</summary>
    public IReadOnlyList<MetadataSet> Sets => _sets;

    /// <summary>The value of a key; null if it is missing or empty.</summary>
    public string? this[MetadataKey key] => _values[(int)key] is { Length: > 0 } value ? value : null;

    /// <summary>Gets the line of a key, or <paramref name="otherwise"/> if the block doesn't contain the key.</summary>
    public int LineOf(MetadataKey key, int otherwise) => _lines[(int)key] is > 0 and var line ? line : otherwise;

    /// <summary>Gets the values after a key and the items below it.</summary>
    public IReadOnlyList<string> List(MetadataKey key)
    {
        var (value, items) = (this[key], _items[(int)key]);
        return value is null ? items ?? (IReadOnlyList<string>)[] : [.. Split(value).Select(Unquoted), .. items ?? []];
    }

    public void Read(FenceBlock fence)
    {
        Array.Clear(_values, 0, _values.Length);
        Array.Clear(_lines, 0, _lines.Length);
        Array.Clear(_items, 0, _items.Length);
        _sets.Clear();
        var indent = Indent(fence);
        var parent = MetadataKey.Other;
        var lines = fence.Code.Lines(fence.Line + 1);
        while (lines.MoveNext())
        {
            var trimmed = lines.Span.Trim();
            if (trimmed.StartsWith("- ".AsSpan()))
            {
                ReadItem(parent, trimmed.Slice(2).Trim(), lines.Line);
            }
            else if (trimmed.IndexOf(':') is > 0 and var colon)
            {
                var key = trimmed.Slice(0, colon).Trim();
                var value = trimmed.Slice(colon + 1).Trim();
                if (IndentOf(lines.Span) > indent)
                {
                    ReadNested(parent, key, value);
                    continue;
                }

                parent = KeyOf(key);
                if (parent != MetadataKey.Other)
                {
                    _values[(int)parent] = Unquoted(strings.Get(value));
                    _lines[(int)parent] = lines.Line;
                }
            }
        }
    }

    /// <summary>Splits a list that is written in one line.</summary>
    public List<string> Split(string list)
    {
        List<string> items = [];
        var rest = list.AsSpan().Trim("[]".AsSpan());
        while (!rest.IsEmpty)
        {
            var comma = rest.IndexOf(',');
            var item = (comma < 0 ? rest : rest.Slice(0, comma)).Trim();
            if (!item.IsEmpty)
            {
                items.Add(strings.Get(item));
            }

            rest = comma < 0 ? default : rest.Slice(comma + 1);
        }

        return items;
    }

    private void ReadItem(MetadataKey parent, ReadOnlySpan<char> item, int line)
    {
        if (parent == MetadataKey.SetsOfNewSchema && item.StartsWith("Name:".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            _sets.Add(new MetadataSet(Unquoted(strings.Get(item.Slice("Name:".Length).Trim())), line));
        }
        else if (parent != MetadataKey.Other)
        {
            (_items[(int)parent] ??= []).Add(Unquoted(strings.Get(item)));
        }
    }

    private void ReadNested(MetadataKey parent, ReadOnlySpan<char> key, ReadOnlySpan<char> value)
    {
        if (parent != MetadataKey.SetsOfNewSchema || _sets.Count == 0)
        {
            return;
        }

        var set = _sets[_sets.Count - 1];
        var isTrue = value.Equals("true".AsSpan(), StringComparison.OrdinalIgnoreCase);
        _sets[_sets.Count - 1] =
            Is(key, "IsRequired") ? set with { Required = Unquoted(strings.Get(value)) }
            : Is(key, "Position") ? set with { Position = Unquoted(strings.Get(value)) }
            : Is(key, "ValueFromPipeline")
                ? set with { AcceptsPipeline = set.AcceptsPipeline || isTrue, AcceptsPipelineByValue = isTrue }
            : Is(key, "ValueFromPipelineByPropertyName") ? set with { AcceptsPipeline = set.AcceptsPipeline || isTrue }
            : Is(key, "ValueFromRemainingArguments") ? set with { TakesRemainingArguments = isTrue }
            : set;
    }

    private static bool Is(ReadOnlySpan<char> text, string key) => text.Equals(key.AsSpan(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets the indentation that all lines share, because a whole block may be indented.</summary>
    private static int Indent(FenceBlock fence)
    {
        var indent = int.MaxValue;
        var lines = fence.Code.Lines();
        while (indent > 0 && lines.MoveNext())
        {
            indent = IndentOf(lines.Span) is var own && own < lines.Span.Length ? Math.Min(indent, own) : indent;
        }

        return indent;
    }

    private static int IndentOf(ReadOnlySpan<char> line) => line.Length - line.TrimStart().Length;

    private static MetadataKey KeyOf(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            if (text.Length == _keys[i].Length && text.Equals(_keys[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return (MetadataKey)i;
            }
        }

        return text.Equals(PossibleValues.AsSpan(), StringComparison.OrdinalIgnoreCase)
            ? MetadataKey.AcceptedValues
            : MetadataKey.Other;
    }

    /// <summary>Removes the quotation marks of a YAML value.</summary>
    private static string Unquoted(string text)
        => text is ['\'', .., '\''] ? text.Substring(1, text.Length - 2).Replace("''", "'")
            : text is ['"', .., '"'] ? text.Substring(1, text.Length - 2).Replace("\\\"", "\"")
            : text;
}
