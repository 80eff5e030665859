using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>
/// An argument that is bound to a parameter. <paramref name="Extent"/> is the location of the parameter's name or value.
/// </summary>
internal sealed record CommandArgument(ArgumentValue Value, IScriptExtent Extent);
