using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>The arguments of a command in the order of the script, and the parameter sets that allow all of them.</summary>
internal sealed record BoundParts(IReadOnlyList<BoundPart> Parts, IReadOnlyList<ParameterSet> Sets);
