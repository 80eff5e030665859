namespace ConnectorSdk.SpecCompiler.Binding;

/// <summary>
/// A value in a command: what PowerShell makes of it (null, a string, a number, a Boolean), and how it is written.
/// </summary>
internal sealed record LiteralItem(object? Value, string Text);
