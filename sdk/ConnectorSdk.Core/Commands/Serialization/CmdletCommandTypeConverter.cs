using System.ComponentModel;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Rejects the text of a command. Without a converter, the configuration binder ignores a text, and the option is silently unset.
/// </summary>
internal sealed class CmdletCommandTypeConverter() : StringTypeConverter(Reject)
{
    /// <summary>Serializers that only know type converters still write a command as an object.</summary>
    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => false;

    private static CmdletCommand Reject(string _)
        => throw new FormatException("A command can't be read from text. Set it in code, with a builder.");
}
