using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>
/// An argument that is bound to a parameter; a switch has no value. <paramref name="Step"/> is the statement that sets it later,
/// under a condition.
/// </summary>
internal sealed record BoundPart(string Parameter, Ast? Value, bool IsSplatted, Ast? Step, bool IsUnknown);
