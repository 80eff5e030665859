using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>
/// An argument that has found its parameter. <paramref name="Extent"/> is the place of the parameter's name or value.
/// </summary>
internal sealed record CommandArgument(ArgumentValue Value, IScriptExtent Extent);

/// <summary>An argument that PowerShell would refuse to bind, and why.</summary>
internal sealed record RefusedArgument(string Id, IReadOnlyList<string> Parameters, string Message, IScriptExtent Extent);
