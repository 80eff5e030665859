using System.ComponentModel;

namespace ConnectorSdk.Serialization;

/// <summary>
/// Reads a <see cref="ListChange"/> from its PowerShell text. It doesn't convert to text, because serializers that use type
/// converters write the properties.
/// </summary>
internal sealed class ListChangeTypeConverter() : StringTypeConverter(text => ListChange.Parse(text))
{
    /// <inheritdoc/>
    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => false;
}
