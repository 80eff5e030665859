using System.Globalization;

namespace ConnectorSdk.Analyzers.Values.Functions;

/// <summary>Provides functions that create a string from several values.</summary>
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
        ["String.Format(String,Object)"] = a => Format(a, 0),
        ["String.Format(String,Object,Object)"] = a => Format(a, 0),
        ["String.Format(String,Object,Object,Object)"] = a => Format(a, 0),
        ["String.Format(String,Object[])"] = a => Format(a, 0),
        ["String.Format(String,ReadOnlySpan)"] = a => Format(a, 0),
        ["String.Format(IFormatProvider,String,Object)"] = a => Format(a, 1),
        ["String.Format(IFormatProvider,String,Object,Object)"] = a => Format(a, 1),
        ["String.Format(IFormatProvider,String,Object,Object,Object)"] = a => Format(a, 1),
        ["String.Format(IFormatProvider,String,Object[])"] = a => Format(a, 1),
        ["String.Format(IFormatProvider,String,ReadOnlySpan)"] = a => Format(a, 1),
        ["Convert.ToString(String)"] = a => a[0] as string,
        ["Convert.ToString(Boolean)"] = a => KnownTexts.Of(a[0]),
        ["Convert.ToString(Char)"] = a => KnownTexts.Of(a[0]),
        ["Convert.ToString(Int32)"] = a => KnownTexts.Of(a[0]),
        ["Convert.ToString(Int64)"] = a => KnownTexts.Of(a[0]),
    };

    private static string? Join(string? separator, object?[] values)
    {
        var texts = Array.ConvertAll(values, KnownTexts.Of);
        return Array.TrueForAll(texts, text => text is not null) ? string.Join(separator, texts) : null;
    }

    /// <summary>Formats values with the invariant culture. Other format providers may format them differently.</summary>
    private static string? Format(object?[] values, int at)
        => values[at] is string format && (at == 0 || values[0] is CultureInfo)
            ? KnownFormats.Insert(
                format, values.Length == at + 2 && values[at + 1] is object?[] items ? items : [.. values.Skip(at + 1)])
            : null;
}
