#if NET
namespace ConnectorSdk.Serialization;

/// <summary>
/// Writes the variable of a <see cref="CmdletCredential"/>, or the word "credential" if it has no variable. Reads a variable such
/// as <c>"$relay"</c>.
/// </summary>
public sealed class CmdletCredentialJsonConverter : StringJsonConverter<CmdletCredential>
{
    private protected override CmdletCredential Parse(string text) => CmdletCredentialTypeConverter.Parse(text);
}
#endif
