namespace ConnectorSdk;

/// <summary>An object that has a text of its own.</summary>
/// <param name="Value">The object.</param>
/// <param name="Text">The expression, as it was when the object was given.</param>
/// <param name="Variables">The variables that the expression needs.</param>
internal sealed record WrittenObject(object Value, string Text, CmdletVariable[] Variables);
