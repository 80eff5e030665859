using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>
/// An argument at its parameter. Without a value it is a switch. <paramref name="Step"/> is the statement that gives it later,
/// under a condition.
/// </summary>
internal sealed record BoundPart(string Parameter, Ast? Value, bool IsSplatted, Ast? Step, bool IsUnknown);
