#if NET
using System.Text.Json;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Converts a value type as <see cref="TextValueJsonConverter{T}"/> does, and also reads numbers: <c>20</c> is <c>"20"</c>.
/// </summary>
/// <typeparam name="T">The value type.</typeparam>
public sealed class QuantityJsonConverter<T> : TextValueJsonConverter<T>
    where T : struct, IParsable<T>
{
    private protected override T ReadOther(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException($"Expected a string or a number, but found {reader.TokenType}.");
        }

        using var number = JsonDocument.ParseValue(ref reader);
        return Parse(number.RootElement.GetRawText());
    }
}
#endif
