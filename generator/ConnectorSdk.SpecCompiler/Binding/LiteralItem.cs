namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// A literal in a command. <paramref name="Value"/> is null, a string, a number, or a Boolean, as PowerShell evaluates the
/// literal; <paramref name="Text"/> is the source text.
/// </summary>
internal sealed record LiteralItem(object? Value, string Text);
