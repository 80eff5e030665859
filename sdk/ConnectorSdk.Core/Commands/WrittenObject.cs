namespace ConnectorSdk;

/// <summary>Represents an object that can be written as text.</summary>
/// <param name="Value">The object.</param>
/// <param name="Text">The expression at the time when the parameter was set.</param>
/// <param name="Variables">The variables that the expression requires.</param>
internal sealed record WrittenObject(object Value, string Text, CmdletVariable[] Variables);
