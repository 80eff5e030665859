#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConnectorSdk.Serialization;

/// <summary>Writes an object as the string that <c>ToString()</c> returns.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
public abstract class StringJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private protected StringJsonConverter()
    {
    }

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"Expected a string, but found {reader.TokenType}.");
        }

        try
        {
            return Parse(reader.GetString()!);
        }
        catch (FormatException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());

    /// <exception cref="FormatException">The string has another format.</exception>
    private protected abstract T Parse(string text);
}
#endif
