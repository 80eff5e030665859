using System.ComponentModel;
using System.Globalization;

namespace ConnectorSdk.Serialization;

/// <summary>Converts a type from and to a string.</summary>
/// <param name="read">Reads a string; null for a type that isn't read from one.</param>
internal abstract class StringTypeConverter(Func<string, object>? read) : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => (read is not null && sourceType == typeof(string)) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text && read is not null ? read(text) : base.ConvertFrom(context, culture, value);
}
