using System.ComponentModel;
using System.Globalization;

namespace ConnectorSdk.Serialization;

/// <summary>Converts a <see cref="CmdletCredential"/> from and to its variable.</summary>
internal sealed class CmdletCredentialTypeConverter : TypeConverter
{
    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <inheritdoc/>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text ? Parse(text) : base.ConvertFrom(context, culture, value);

    /// <exception cref="FormatException">
    /// The text names no variable. It may be a password, so the message doesn't repeat it.
    /// </exception>
    public static CmdletCredential Parse(string text) => NameIn(text) is { } name
        ? CmdletCredential.FromVariable(name)
        : throw new FormatException("A credential must be specified as the variable that contains it, such as $relay.");

    /// <summary>The name of the variable that a text is; null for any other text.</summary>
    public static string? NameIn(string text)
        => text.StartsWith("$", StringComparison.Ordinal) && ParameterName.IsValid(text.Substring(1)) ? text.Substring(1) : null;
}
