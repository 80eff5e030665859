using System.Management.Automation.Language;
using ConnectorSdk.Cli.Specs;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>Binds the arguments of a command to the parameters of its cmdlet, by name and then by position.</summary>
internal static class ParameterBinder
{
    public static BoundCommand Bind(CommandAst command, DocumentedCmdlet cmdlet, ParameterNames names, Script script)
    {
        var tokens = CommandTokenReader.Read(command, script, out var isOpen);
        var named = NamedArguments.Read(tokens, cmdlet.Cmdlet.Name, names);
        var arguments = new Dictionary<string, CommandArgument>(named.Bound, StringComparer.OrdinalIgnoreCase);
        List<BindingProblem> problems = [.. named.Problems];
        foreach (var positional in named.Positional)
        {
            if (NextPositional(cmdlet, arguments) is { } parameter)
            {
                var key = names.Find(parameter)[0];
                arguments.Add(parameter, new CommandArgument(key, positional.Value, positional.Extent));
            }
            else if (named.Problems.Count == 0)
            {
                problems.Add(new BindingProblem(FindingIds.UnexpectedArgument, [],
                    $"No parameter of {cmdlet.Cmdlet.Name} takes the argument '{positional.Extent.Text}' by its position. "
                    + "Name the parameter that is meant.", positional.Extent));
            }
        }

        return new BoundCommand(
            cmdlet.Cmdlet,
            command,
            arguments,
            problems,
            // PowerShell stops at a problem; what else the command would have had isn't certain any more.
            IsOpen: isOpen || problems.Count > 0,
            ReceivesPipeline: command.Parent is PipelineAst pipeline && pipeline.PipelineElements[0] != command);
    }

    /// <summary>
    /// The first parameter that is free in the default set, else in another one that fits so far. Documents mark a position in
    /// one set and forget it in the next: what is positional anywhere may be so here.
    /// </summary>
    private static string? NextPositional(DocumentedCmdlet cmdlet, IReadOnlyDictionary<string, CommandArgument> bound)
    {
        var sets = ParameterSets.Fitting(cmdlet.Cmdlet, bound.Keys).OrderByDescending(set => set.IsDefault).ToList();
        var elsewhere = cmdlet.Cmdlet.Sets.SelectMany(DocumentedCmdlet.PositionalOf).ToList();
        return sets.SelectMany(DocumentedCmdlet.PositionalOf)
            .Concat(elsewhere.Where(name => sets.Any(set => set.Find(name) is not null)))
            .FirstOrDefault(name => !bound.ContainsKey(name));
    }
}
