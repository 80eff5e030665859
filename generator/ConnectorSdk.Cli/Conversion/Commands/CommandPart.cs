using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>
/// A part of a command after its name: a name, a value, or both; a missing part is null. <paramref name="Step"/> is the statement
/// that sets a table's entry later, under a condition.
/// </summary>
internal sealed record CommandPart(string? Name, Ast? Value, ArgumentValue? Known, bool IsSplatted, Ast? Step,
    IScriptExtent Extent);
