using System.Runtime.InteropServices;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>
/// What any reader of a document does at least: one look at each line for headings, fences and the <c>key: value</c> lines of
/// front matter and fences, kept as a small model. Strings come from a pool, the lists are used again.
/// </summary>
internal sealed class PlainScan
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _pool =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<Heading> _headings = [];
    private readonly List<Field> _fields = [];

    public ScannedDocument Read(string text)
    {
        _headings.Clear();
        _fields.Clear();
        var rest = text.AsSpan();
        var line = 0;
        var isInFields = rest.StartsWith("---", StringComparison.Ordinal);
        var isInCode = false;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('\n');
            var current = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            line++;
            if (current.Length < 3)
            {
                continue;
            }

            switch (current[0])
            {
                case '`' when current.StartsWith("```", StringComparison.Ordinal):
                    var opens = !isInCode && !isInFields;
                    isInFields = opens && current.StartsWith("```yaml", StringComparison.Ordinal);
                    isInCode = opens && !isInFields;
                    break;
                case '-' when line > 1 && isInFields && current.StartsWith("---", StringComparison.Ordinal):
                    isInFields = false;
                    break;
                case '#' when !isInCode && !isInFields:
                    var level = current.IndexOfAnyExcept('#');
                    _headings.Add(new Heading(Math.Max(0, level), Pooled(current[Math.Max(0, level)..].Trim()), line));
                    break;
                default:
                    if (isInFields && current.IndexOf(':') is > 0 and var colon)
                    {
                        _fields.Add(new Field(Pooled(current[..colon]), Pooled(current[(colon + 1)..].Trim()), line));
                    }

                    break;
            }
        }

        return new ScannedDocument(
            CollectionsMarshal.AsSpan(_headings).ToArray(), CollectionsMarshal.AsSpan(_fields).ToArray());
    }

    private string Pooled(ReadOnlySpan<char> text)
    {
        if (!_pool.TryGetValue(text, out var known))
        {
            known = text.ToString();
            _pool.Add(text);
        }

        return known;
    }
}

/// <summary>The small model of <see cref="PlainScan"/>.</summary>
internal sealed record ScannedDocument(Heading[] Headings, Field[] Fields);

internal readonly record struct Heading(int Level, string Text, int Line);

internal readonly record struct Field(string Key, string Value, int Line);
