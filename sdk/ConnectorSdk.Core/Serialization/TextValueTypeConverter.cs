namespace ConnectorSdk.Serialization;

/// <summary>
/// Converts the value types to and from strings for configuration, property grids, and Newtonsoft.Json. Unlike the conversion
/// operators, it rejects strings in another format.
/// </summary>
/// <param name="empty">Any value of the type, or null for a type that can't be parsed.</param>
internal abstract class TextValueTypeConverter(ITextValue? empty) : StringTypeConverter(empty is null ? null : empty.Read);

/// <summary>Converts one of the value types.</summary>
/// <typeparam name="T">The value type.</typeparam>
internal sealed class TextValueTypeConverter<T>() : TextValueTypeConverter(default(T))
    where T : struct, ITextValue;
