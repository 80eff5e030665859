namespace ConnectorSdk.Analyzers.Values;

/// <summary>An object that rules see as a text, though <c>ToString()</c> may give another one.</summary>
internal sealed record TextObject(string Text);
