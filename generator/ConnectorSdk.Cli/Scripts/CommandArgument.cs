using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>
/// An argument that has found its parameter. <paramref name="Extent"/> is the place of the parameter's name or value.
/// </summary>
internal sealed record CommandArgument(ParameterKey Parameter, ArgumentValue Value, IScriptExtent Extent);

/// <summary>Why PowerShell would refuse to bind an argument.</summary>
internal sealed record BindingProblem(string Id, IReadOnlyList<string> Parameters, string Message, IScriptExtent Extent);
