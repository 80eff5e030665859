using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>
/// A command with its arguments at their parameters. <paramref name="Sets"/> are the parameter sets that may have all of them.
/// With
/// <paramref name="IsOpen"/> there may be more arguments than are known.
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
    /// <summary>Where a finding about these parameters belongs: at the first that is given, else at the command.</summary>
    public IScriptExtent PlaceOf(IEnumerable<string> parameters)
        => parameters
            .Select(name => Arguments.TryGetValue(name, out var argument) ? argument.Extent : null)
            .FirstOrDefault(extent => extent is not null) ?? Command.CommandElements[0].Extent;
}
