namespace ConnectorSdk.Analyzers.Values;

/// <summary>Represents an object that rules treat as a string, although <c>ToString()</c> may return another one.</summary>
internal sealed record TextObject(string Text);
