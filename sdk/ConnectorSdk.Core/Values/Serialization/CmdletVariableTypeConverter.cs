using System.ComponentModel;
using System.Globalization;

namespace ConnectorSdk.Serialization;

/// <summary>Converts a <see cref="CmdletVariable"/> from and to its PowerShell text, without the object that it holds.</summary>
internal sealed class CmdletVariableTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

    /// <exception cref="FormatException">The text names no variable.</exception>
    public static CmdletVariable Parse(string text) => CmdletCredentialTypeConverter.NameIn(text) is { } name
        ? CmdletVariable.Named(name)
        : throw new FormatException($"'{text}' is not a variable. Use a format such as $session.");
}
