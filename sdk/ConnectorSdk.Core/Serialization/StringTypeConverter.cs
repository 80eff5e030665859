using System.ComponentModel;
using System.Globalization;

namespace ConnectorSdk.Serialization;

/// <summary>Converts a type to and from a string.</summary>
/// <param name="read">Parses a string, or null for a type that can't be parsed.</param>
internal abstract class StringTypeConverter(Func<string, object>? read) : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => (read is not null && sourceType == typeof(string)) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text && read is not null ? read(text) : base.ConvertFrom(context, culture, value);
}
