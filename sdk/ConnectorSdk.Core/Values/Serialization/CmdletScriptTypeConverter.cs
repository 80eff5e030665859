namespace ConnectorSdk.Serialization;

/// <summary>Converts a <see cref="CmdletScript"/> from and to its code.</summary>
internal sealed class CmdletScriptTypeConverter() : StringTypeConverter(text => new CmdletScript(text));
