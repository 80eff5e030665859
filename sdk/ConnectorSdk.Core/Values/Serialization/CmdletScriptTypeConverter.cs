namespace ConnectorSdk.Serialization;

/// <summary>Converts a <see cref="CmdletScript"/> to and from its code.</summary>
internal sealed class CmdletScriptTypeConverter() : StringTypeConverter(text => new CmdletScript(text));
