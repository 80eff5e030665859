using System.Text;

namespace ConnectorSdk.Analyzers;

/// <summary>Functions that make a text of several values.</summary>
internal static class TextFormatting
{
    public static FunctionTable All { get; } = new()
    {
        ["String.Concat(String,String)"] = a => Join("", a),
        ["String.Concat(String,String,String)"] = a => Join("", a),
        ["String.Concat(String,String,String,String)"] = a => Join("", a),
        ["String.Concat(Object)"] = a => Join("", a),
        ["String.Concat(Object,Object)"] = a => Join("", a),
        ["String.Concat(Object,Object,Object)"] = a => Join("", a),
        ["String.Concat(String[])"] = a => a is [object?[] items] ? Join("", items) : null,
        ["String.Concat(Object[])"] = a => a is [object?[] items] ? Join("", items) : null,
        ["String.Concat(ReadOnlySpan)"] = a => a is [object?[] items] ? Join("", items) : null,
        ["String.Join(String,String[])"] = a => a is [string or null, object?[] items] ? Join(a[0] as string, items) : null,
        ["String.Join(String,Object[])"] = a => a is [string or null, object?[] items] ? Join(a[0] as string, items) : null,
        ["String.Join(String,IEnumerable)"] = a => a is [string or null, object?[] items] ? Join(a[0] as string, items) : null,
        ["String.Join(String,ReadOnlySpan)"] = a => a is [string or null, object?[] items] ? Join(a[0] as string, items) : null,
        ["String.Join(Char,String[])"] = a => a is [char c, object?[] items] ? Join(c.ToString(), items) : null,
        ["String.Join(Char,ReadOnlySpan)"] = a => a is [char c, object?[] items] ? Join(c.ToString(), items) : null,
        ["String.Format(String,Object)"] = a => a is [string format, var only] ? Format(format, [only]) : null,
        ["String.Format(String,Object,Object)"] = a => a is [string format, var one, var two] ? Format(format, [one, two]) : null,
        ["String.Format(String,Object,Object,Object)"] = a => a is [string format, var one, var two, var three]
            ? Format(format, [one, two, three])
            : null,
        ["String.Format(String,Object[])"] = a => a is [string format, object?[] items] ? Format(format, items) : null,
        ["String.Format(String,ReadOnlySpan)"] = a => a is [string format, object?[] items] ? Format(format, items) : null,
    };

    private static string? Join(string? separator, object?[] values)
    {
        var texts = Array.ConvertAll(values, KnownTexts.Of);
        return Array.TrueForAll(texts, text => text is not null) ? string.Join(separator, texts) : null;
    }

    /// <summary>Insertions of values as they are, without a width or a format.</summary>
    private static string? Format(string format, object?[] values)
    {
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is not ('{' or '}'))
            {
                text.Append(format[i]);
            }
            else if (i + 1 < format.Length && format[i + 1] == format[i])
            {
                text.Append(format[i++]);
            }
            else if (i + 2 < format.Length && format[i] == '{' && format[i + 2] == '}'
                && format[i + 1] is >= '0' and <= '9' and var digit && digit - '0' < values.Length
                && KnownTexts.Of(values[digit - '0']) is { } inserted)
            {
                text.Append(inserted);
                i += 2;
            }
            else
            {
                return null;
            }
        }

        return text.ToString();
    }
}
