using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>
/// A command whose arguments are bound to parameters. <paramref name="Sets"/> are the parameter sets that allow all of them. If
/// <paramref name="IsOpen"/> is true, there might be further arguments that aren't known.
/// </summary>
internal sealed record BoundCommand(
    Cmdlet Cmdlet,
    CommandAst Command,
    IReadOnlyDictionary<string, CommandArgument> Arguments,
    IReadOnlyList<ParameterSet> Sets,
    IReadOnlyList<RefusedArgument> Problems,
    bool IsOpen,
    bool ReceivesPipeline)
{
    /// <summary>Gets the location of a finding about these parameters: the first one that is set, or else the command.</summary>
    public IScriptExtent PlaceOf(IEnumerable<string> parameters)
        => parameters
            .Select(name => Arguments.TryGetValue(name, out var argument) ? argument.Extent : null)
            .FirstOrDefault(extent => extent is not null) ?? Command.CommandElements[0].Extent;
}
