using System.ComponentModel;
using System.Globalization;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Reads a <see cref="ListChange"/> from its PowerShell text. It doesn't write one: serializers that use type converters take the
/// properties instead.
/// </summary>
internal sealed class ListChangeTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text ? ListChange.Parse(text) : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => false;
}
