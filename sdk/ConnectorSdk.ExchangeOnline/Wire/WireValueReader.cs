using System.Text;
using System.Text.Json;

namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>Reads one value of a response. A string that doesn't have the stated type remains a string.</summary>
internal static class WireValueReader
{
    public static CmdletValue Read(ref Utf8JsonReader reader, ValueAnnotation type) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.True => CmdletValue.From(true),
        JsonTokenType.False => CmdletValue.From(false),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.String => Typed(new CmdletValue(CmdletValueKind.Text, ReadText(ref reader)), type),
        JsonTokenType.StartArray => ReadList(ref reader, type),
        JsonTokenType.StartObject => new CmdletValue(CmdletValueKind.Object, ObjectReader.Read(ref reader, null)),
        _ => throw new JsonException(),
    };

    /// <summary>Gets the text of the token. Invalid Unicode is read as far as possible.</summary>
    public static string ReadText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    public static ValueAnnotation AnnotationOf(ref Utf8JsonReader reader)
        => reader.TokenType != JsonTokenType.String ? ValueAnnotation.None
            : reader.ValueTextEquals("System.Guid"u8) || reader.ValueTextEquals("#Guid"u8) ? ValueAnnotation.Guid
            : reader.ValueTextEquals("System.DateTime"u8) || reader.ValueTextEquals("#DateTimeOffset"u8)
                ? ValueAnnotation.DateTime
            : reader.ValueTextEquals("System.TimeSpan"u8) || reader.ValueTextEquals("#Duration"u8) ? ValueAnnotation.TimeSpan
            : reader.ValueSpan.StartsWith("System.Int"u8) || reader.ValueSpan.StartsWith("#Int"u8)
                || reader.ValueTextEquals("System.Double"u8) || reader.ValueTextEquals("#Double"u8) ? ValueAnnotation.Number
            : ValueAnnotation.None;

    private static CmdletValue ReadNumber(ref Utf8JsonReader reader)
        => reader.TryGetInt64(out var integer) ? CmdletValue.From(integer)
            : reader.TryGetDecimal(out var number) ? CmdletValue.From(number)
            : CmdletValue.From(reader.GetDouble());

    private static CmdletValue Typed(CmdletValue text, ValueAnnotation type) => type switch
    {
        ValueAnnotation.Guid when text.AsGuid() is { } guid => CmdletValue.From(guid),
        ValueAnnotation.DateTime when text.AsDateTime() is { } date => CmdletValue.From(date),
        ValueAnnotation.TimeSpan when text.AsTimeSpan() is { } span => CmdletValue.From(span),
        ValueAnnotation.Number when text.AsInteger() is { } integer => CmdletValue.From(integer),
        ValueAnnotation.Number when text.AsNumber() is { } number => CmdletValue.From(number),
        _ => text,
    };

    private static CmdletValue ReadList(ref Utf8JsonReader reader, ValueAnnotation type)
    {
        var items = new List<CmdletValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, type));
        }

        return new CmdletValue(CmdletValueKind.List, items.ToArray());
    }
}
