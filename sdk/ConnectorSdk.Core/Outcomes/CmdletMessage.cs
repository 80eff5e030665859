namespace ConnectorSdk;

/// <summary>A message that a cmdlet wrote in addition to its output.</summary>
/// <param name="Kind">The stream.</param>
/// <param name="Text">The message.</param>
public sealed record CmdletMessage(CmdletMessageKind Kind, string Text);
