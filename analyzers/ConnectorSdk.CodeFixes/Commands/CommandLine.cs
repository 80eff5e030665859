namespace ConnectorSdk.CodeFixes.Commands;

/// <summary>Represents a cmdlet command with named arguments and literal values.</summary>
internal sealed record CommandLine(string Cmdlet, IReadOnlyList<NamedArgument> Arguments);
