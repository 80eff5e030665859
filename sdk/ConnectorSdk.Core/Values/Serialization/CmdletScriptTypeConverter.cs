using System.ComponentModel;
using System.Globalization;

namespace ConnectorSdk.Serialization;

/// <summary>Converts a <see cref="CmdletScript"/> from and to its code.</summary>
internal sealed class CmdletScriptTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text ? new CmdletScript(text) : base.ConvertFrom(context, culture, value);
}
