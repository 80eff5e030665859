#if NET
using System.Globalization;
using System.Text.Json;
using ConnectorSdk.Rules.Evaluation;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Reads and writes the values of parameters. JSON values represent Booleans, integers, strings, and lists of strings. For other
/// values, a property specifies the kind.
/// </summary>
internal static class ArgumentJson
{
    private const string Change = "Change";
    private const string Credential = "Credential";
    private const string Scripts = "Scripts";
    private const string Script = "Script";
    private const string Variable = "Variable";

    /// <summary>Gets the kind of a value if the JSON value doesn't determine it; otherwise, null.</summary>
    public static string? KindOf(in ParameterValue value) => value.Kind switch
    {
        ValueKind.Name or ValueKind.NameList or ValueKind.Decimal or ValueKind.TimeSpan or ValueKind.DateTime or ValueKind.Guid
            => value.Kind.ToString(),
        ValueKind.Object => value.Reference switch
        {
            ListChange => Change,
            CmdletCredential => Credential,
            CmdletScript => Script,
            CmdletScript?[] => Scripts,
            WrittenObject => nameof(ValueKind.Object),
            _ => Variable,
        },
        _ => null,
    };

    public static void Write(Utf8JsonWriter writer, in CmdletArgument argument)
    {
        var value = argument.Content;
        switch (value.Kind)
        {
            case ValueKind.Null:
                writer.WriteNullValue();
                break;
            case ValueKind.Boolean or ValueKind.Switch or ValueKind.Flag:
                writer.WriteBooleanValue(value.IsTrue);
                break;
            case ValueKind.Integer:
                writer.WriteNumberValue(value.Integer);
                break;
            case ValueKind.List or ValueKind.NameList:
                WriteTexts(writer, value.Items);
                break;
            case ValueKind.Object:
                WriteObject(writer, argument);
                break;
            default:
                writer.WriteStringValue(value.ToInvariantText());
                break;
        }
    }

    /// <exception cref="JsonException">The value doesn't have the specified kind.</exception>
    public static ParameterValue Read(JsonElement value, string? kind, ParameterFacts? facts) => (kind, value.ValueKind) switch
    {
        (null, JsonValueKind.Null) => ParameterValue.Null,
        (null, JsonValueKind.True or JsonValueKind.False) => ParameterValueConverter.FromObject(value.GetBoolean(), facts),
        (null, JsonValueKind.Number) when value.TryGetInt64(out var number) => ParameterValue.OfInteger(number),
        (null, JsonValueKind.String) => ParameterValue.OfText(value.GetString()),
        (null, JsonValueKind.Array) => ParameterValue.List(ReadTexts(value)),
        (nameof(ValueKind.NameList), JsonValueKind.Array)
            => ParameterValue.NameList(Array.ConvertAll(ReadTexts(value), text => text ?? throw Wrong(value, kind))),
        (Scripts, JsonValueKind.Array)
            => ParameterValue.Object(Array.ConvertAll(ReadTexts(value), text => text is null ? null : new CmdletScript(text))),
        (Change, JsonValueKind.Object) => ParameterValue.Object(ReadChange(value)),
        (nameof(ValueKind.Object), _) => ObjectJson.Read(value) switch
        {
            System.Collections.IDictionary table => ParameterValue.Object(table),
            object?[] items => ParameterValue.WrittenList(items),
            _ => throw Wrong(value, kind),
        },
        ({ } known, JsonValueKind.String) => ReadText(value.GetString()!, known) ?? throw Wrong(value, kind),
        _ => throw Wrong(value, kind),
    };

    private static void WriteObject(Utf8JsonWriter writer, in CmdletArgument argument)
    {
        switch (argument.Content.Reference)
        {
            case ListChange change:
                writer.WriteStartObject();
                writer.WritePropertyName("Add");
                WriteTexts(writer, change.Added);
                writer.WritePropertyName("Remove");
                WriteTexts(writer, change.Removed);
                writer.WriteEndObject();
                break;
            case CmdletScript script:
                writer.WriteStringValue(script.Text);
                break;
            case CmdletScript?[] scripts:
                WriteTexts(writer, scripts.Select(script => script?.Text));
                break;
            case WrittenObject written:
                ObjectJson.Write(writer, written.Value);
                break;
            case CmdletVariable variable:
                writer.WriteStringValue(variable.ToString());
                break;
            case var other:
                writer.WriteStringValue("$" + ((other as CmdletCredential)?.VariableName ?? argument.Parameter.VariableName));
                break;
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, IEnumerable<string?> texts)
    {
        writer.WriteStartArray();
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    private static string?[] ReadTexts(JsonElement array)
        => [.. array.EnumerateArray().Select(item => item.ValueKind is JsonValueKind.String or JsonValueKind.Null
            ? item.GetString()
            : throw new JsonException($"A list of strings is expected, but it contains {item.ValueKind}."))];

    private static ListChange ReadChange(JsonElement value)
        => new() { Added = ReadTexts(value, "Add"), Removed = ReadTexts(value, "Remove") };

    private static string[] ReadTexts(JsonElement value, string property)
        => value.TryGetProperty(property, out var texts) && texts.ValueKind == JsonValueKind.Array
            ? Array.ConvertAll(ReadTexts(texts), text => text ?? throw new JsonException($"A value of {property} is null."))
            : [];

    /// <summary>Parses a string, or returns null if it isn't a value of the kind.</summary>
    private static ParameterValue? ReadText(string text, string kind) => kind switch
    {
        nameof(ValueKind.Name) => ParameterValue.Name(text),
        nameof(ValueKind.Decimal) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? ParameterValue.OfDecimal(number.ToString(CultureInfo.InvariantCulture))
            : null,
        nameof(ValueKind.TimeSpan) => TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var span)
            ? ParameterValue.OfTimeSpan(span)
            : null,
        nameof(ValueKind.DateTime) => DateTime.TryParseExact(
            text, "o", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? ParameterValue.OfDateTime(date)
            : null,
        nameof(ValueKind.Guid) => Guid.TryParse(text, out var guid) ? ParameterValue.OfGuid(guid) : null,
        Script => ParameterValue.Object(new CmdletScript(text)),
        Credential => CmdletCredentialTypeConverter.NameIn(text) is { } name
            ? ParameterValue.Object(CmdletCredential.FromVariable(name))
            : null,
        Variable => CmdletCredentialTypeConverter.NameIn(text) is { } name
            ? ParameterValue.Object(CmdletVariable.Named(name))
            : null,
        _ => null,
    };

    /// <summary>
    /// Creates the exception for an invalid value. The message doesn't contain the value, which may be a secret.
    /// </summary>
    private static JsonException Wrong(JsonElement value, string? kind)
        => new(kind is null ? $"A value can't be read from {value.ValueKind} without its kind."
            : $"The {value.ValueKind} isn't a value of the kind {kind}.");
}
#endif
