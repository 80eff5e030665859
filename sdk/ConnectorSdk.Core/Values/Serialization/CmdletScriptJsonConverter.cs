#if NET
namespace ConnectorSdk.Serialization;

/// <summary>Writes the code of a <see cref="CmdletScript"/>.</summary>
public sealed class CmdletScriptJsonConverter : StringJsonConverter<CmdletScript>
{
    private protected override CmdletScript Parse(string text) => new(text);
}
#endif
