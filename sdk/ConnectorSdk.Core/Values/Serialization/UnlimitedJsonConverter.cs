#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConnectorSdk.Serialization;

/// <summary>Writes an <see cref="Unlimited{T}"/> as a string, and reads a string or a number.</summary>
public sealed class UnlimitedJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
        => typeToConvert is { IsGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(Unlimited<>);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The type isn't a limit of sizes, integers, or time spans.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => Find(typeToConvert) ?? throw new NotSupportedException(
            $"{typeToConvert} cannot be deserialized from JSON. "
            + $"A limit must be a {nameof(ByteQuantifiedSize)}, an Int32, an Int64, or a TimeSpan.");

    /// <summary>Gets the converter of a type. Generic instantiation for any type isn't safe with native compilation.</summary>
    private static JsonConverter? Find(Type type)
        => type == typeof(Unlimited<ByteQuantifiedSize>) ? new QuantityJsonConverter<Unlimited<ByteQuantifiedSize>>()
            : type == typeof(Unlimited<int>) ? new QuantityJsonConverter<Unlimited<int>>()
            : type == typeof(Unlimited<long>) ? new QuantityJsonConverter<Unlimited<long>>()
            : type == typeof(Unlimited<TimeSpan>) ? new QuantityJsonConverter<Unlimited<TimeSpan>>()
            : null;
}
#endif
