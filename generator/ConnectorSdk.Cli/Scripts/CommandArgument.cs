using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>
/// An argument that has found its parameter. <paramref name="Extent"/> is the place of the parameter's name or value.
/// </summary>
internal sealed record CommandArgument(ArgumentValue Value, IScriptExtent Extent);
