using System.Text;
using System.Text.Json;

namespace ConnectorSdk.ExchangeOnline.Wire;

/// <summary>Reads the body of a response.</summary>
internal static class AnswerReader
{
    private static readonly string[] _names =
    [
        WireNames.Value, WireNames.Warnings, WireNames.Errors, WireNames.Confirmation, WireNames.NextLink, WireNames.Error,
    ];

    /// <param name="body">The body.</param>
    /// <param name="names">The names in the last response for the same cmdlet.</param>
    /// <exception cref="JsonException">The body isn't a response, or it ends too early.</exception>
    public static WireAnswer Read(ReadOnlySpan<byte> body, SharedNames? names = null)
    {
        var reader = new Utf8JsonReader(WithoutMark(body));
        if (!reader.Read())
        {
            throw new JsonException("The answer is empty.");
        }

        var answer = Read(ref reader, names ?? new SharedNames());
        if (reader.Read())
        {
            throw new JsonException("Something follows the answer.");
        }

        return answer;
    }

    private static WireAnswer Read(ref Utf8JsonReader reader, SharedNames names)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("The answer isn't an object.");
        }

        var answer = new WireAnswer();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadProperty(ref reader, answer, names);
        }

        return answer.HasValue || answer.Failure is not null || answer.Confirmation is not null
            ? answer
            : throw new JsonException("The answer has no objects.");
    }

    private static void ReadProperty(ref Utf8JsonReader reader, WireAnswer answer, SharedNames names)
    {
        var name = NameOf(ref reader);
        reader.Read();
        switch (name)
        {
            case WireNames.Value when reader.TokenType == JsonTokenType.StartArray:
                answer.HasValue = true;
                ReadRows(ref reader, answer, names);
                break;
            case WireNames.Warnings:
                ReadTexts(ref reader, answer.Warnings);
                break;
            case WireNames.Errors:
                ReadTexts(ref reader, answer.Errors);
                break;
            case WireNames.Confirmation when reader.TokenType == JsonTokenType.String:
                answer.Confirmation = WireValueReader.ReadText(ref reader) is { Length: > 0 } question ? question : null;
                break;
            case WireNames.NextLink when reader.TokenType == JsonTokenType.String:
                answer.NextLink = WireValueReader.ReadText(ref reader);
                break;
            case WireNames.Error when reader.TokenType == JsonTokenType.StartObject:
                answer.Failure = $$"""{"error":{{Raw(ref reader)}}}""";
                break;
            default:
                reader.Skip();
                break;
        }
    }

    /// <summary>Gets a name with a meaning, or null for other names.</summary>
    private static string? NameOf(ref Utf8JsonReader reader)
    {
        foreach (var name in _names)
        {
            if (reader.ValueTextEquals(name))
            {
                return name;
            }
        }

        return null;
    }

    private static void ReadRows(ref Utf8JsonReader reader, WireAnswer answer, SharedNames shared)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            answer.Rows.Add(reader.TokenType == JsonTokenType.StartObject
                ? ObjectReader.Read(ref reader, shared)
                : new CmdletObject(["Value"], [WireValueReader.Read(ref reader, ValueAnnotation.None)]));
        }
    }

    private static void ReadTexts(ref Utf8JsonReader reader, List<string> texts)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            AddText(ref reader, texts);
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            AddText(ref reader, texts);
        }
    }

    private static void AddText(ref Utf8JsonReader reader, List<string> texts)
    {
        var text = reader.TokenType == JsonTokenType.String ? WireValueReader.ReadText(ref reader)
            : reader.TokenType == JsonTokenType.Null ? ""
            : Raw(ref reader);
        if (text.Length > 0)
        {
            texts.Add(text);
        }
    }

    private static string Raw(ref Utf8JsonReader reader)
    {
        using var element = JsonDocument.ParseValue(ref reader);
        return element.RootElement.GetRawText();
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body)
        => body.StartsWith(Encoding.UTF8.Preamble) ? body[Encoding.UTF8.Preamble.Length..] : body;
}
