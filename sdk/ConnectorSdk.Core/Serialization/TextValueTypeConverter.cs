namespace ConnectorSdk.Serialization;

/// <summary>
/// Converts the value types from and to their text, for configuration, property grids and Newtonsoft.Json. A text in another
/// format is an error: only the conversion operators keep it.
/// </summary>
/// <param name="empty">Any value of the type; null for a type that isn't read from text.</param>
internal abstract class TextValueTypeConverter(ITextValue? empty) : StringTypeConverter(empty is null ? null : empty.Read);

/// <summary>Converts one of the value types.</summary>
/// <typeparam name="T">The value type.</typeparam>
internal sealed class TextValueTypeConverter<T>() : TextValueTypeConverter(default(T))
    where T : struct, ITextValue;
