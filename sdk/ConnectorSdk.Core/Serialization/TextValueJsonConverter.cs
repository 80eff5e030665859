#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Writes a value type of this library as a string, and its default value as <c>null</c>. Reading a string in another format
/// causes a <see cref="JsonException"/>.
/// </summary>
/// <typeparam name="T">The value type.</typeparam>
public class TextValueJsonConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    /// <summary>Gets <see langword="true"/>, because <c>null</c> represents the default value.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.String => Parse(reader.GetString()!),
            _ => ReadOther(ref reader),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var text = value.ToString();
        writer.WriteStringValue(string.IsNullOrEmpty(text) ? null : text);
    }

    /// <summary>Reads a dictionary key. The empty key represents the default value.</summary>
    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.GetString() is { Length: > 0 } text ? Parse(text) : default;

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WritePropertyName(value.ToString() ?? "");

    /// <summary>Reads a JSON value other than a string or null.</summary>
    private protected virtual T ReadOther(ref Utf8JsonReader reader)
        => throw new JsonException($"Expected a string, but found {reader.TokenType}.");

    /// <exception cref="JsonException">The string has another format. The serializer adds the path.</exception>
    private protected static T Parse(string text)
    {
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }
}
#endif
