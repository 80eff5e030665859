namespace ConnectorSdk.CodeFixes.Commands;

/// <summary>A command of a cmdlet with named arguments, whose values are written out.</summary>
internal sealed record CommandLine(string Cmdlet, IReadOnlyList<NamedArgument> Arguments);
