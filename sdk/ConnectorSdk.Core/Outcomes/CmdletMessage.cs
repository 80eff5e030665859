namespace ConnectorSdk;

/// <summary>Represents a message that a cmdlet wrote in addition to its output.</summary>
/// <param name="Kind">Gets the stream.</param>
/// <param name="Text">Gets the message.</param>
public sealed record CmdletMessage(CmdletMessageKind Kind, string Text);
