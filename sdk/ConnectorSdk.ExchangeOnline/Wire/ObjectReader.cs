using System.Text.Json;

namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>Reads one object of a response. The rows of a response usually have the same names and share them.</summary>
internal static class ObjectReader
{
    /// <param name="reader">The reader, which moves from the start to the end of the object.</param>
    /// <param name="shared">The names of the previous row, which are replaced if this row has other names.</param>
    public static CmdletObject Read(ref Utf8JsonReader reader, SharedNames? shared)
    {
        var known = shared?.Names ?? [];
        var values = new CmdletValue[known.Length];
        var names = default(List<string>);
        var more = default(List<CmdletValue>);
        var count = 0;
        var annotation = ValueAnnotation.None;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueSpan.Contains((byte)'@'))
            {
                reader.Read();
                annotation = annotation == ValueAnnotation.None ? WireValueReader.AnnotationOf(ref reader) : annotation;
                reader.Skip();
                continue;
            }

            var matches = names is null && count < known.Length && reader.ValueTextEquals(known[count]);
            if (!matches && names is null)
            {
                (names, more) = ([.. known.Take(count)], [.. values.Take(count)]);
            }

            var name = matches ? known[count] : WireValueReader.ReadText(ref reader);
            reader.Read();
            var value = WireValueReader.Read(ref reader, annotation);
            annotation = ValueAnnotation.None;
            if (matches)
            {
                values[count] = value;
            }
            else
            {
                names!.Add(name);
                more!.Add(value);
            }

            count++;
        }

        if (names is null && count == known.Length)
        {
            return new CmdletObject(known, values);
        }

        string[] own = names is null ? [.. known.Take(count)] : [.. names];
        CmdletValue[] ownValues = more is null ? [.. values.Take(count)] : [.. more];
        return Create(own, ownValues, shared);
    }

    private static CmdletObject Create(string[] names, CmdletValue[] values, SharedNames? shared)
    {
        if (names.ToHashSet(StringComparer.OrdinalIgnoreCase).Count < names.Length)
        {
            return new CmdletObject(names.Zip(values, (name, value) => new KeyValuePair<string, object?>(name, value)));
        }

        if (shared is not null)
        {
            shared.Names = names;
        }

        return new CmdletObject(names, values);
    }
}
