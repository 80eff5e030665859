#if NET
namespace ConnectorSdk.Serialization;

/// <summary>
/// Writes a <see cref="CmdletVariable"/> as a string such as <c>"$session"</c>, without its object, and reads it.
/// </summary>
public sealed class CmdletVariableJsonConverter : StringJsonConverter<CmdletVariable>
{
    private protected override CmdletVariable Parse(string text) => CmdletVariableTypeConverter.Parse(text);
}
#endif
