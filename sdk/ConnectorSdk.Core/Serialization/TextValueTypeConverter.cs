using System.ComponentModel;
using System.Globalization;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Converts the value types from and to their text, for configuration, property grids and Newtonsoft.Json. A text in another
/// format is an error: only the conversion operators keep it.
/// </summary>
/// <param name="empty">Any value of the type; null for a type that isn't read from text.</param>
internal abstract class TextValueTypeConverter(ITextValue? empty) : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => (empty is not null && sourceType == typeof(string)) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text && empty is not null ? empty.Read(text) : base.ConvertFrom(context, culture, value);
}

/// <summary>Converts one of the value types.</summary>
/// <typeparam name="T">The value type.</typeparam>
internal sealed class TextValueTypeConverter<T>() : TextValueTypeConverter(default(T))
    where T : struct, ITextValue;
