using System.Management.Automation.Language;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Texts;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Scripts;

/// <summary>Binds the arguments of a script's command to the parameters of its cmdlet.</summary>
internal static class ParameterBinder
{
    public static BoundCommand Bind(CommandAst command, Cmdlet cmdlet, ArgumentBinder binder, Script script)
    {
        var tokens = CommandTokenReader.Read(command, script, out var isOpen);
        var binding = binder.Bind([.. tokens.Select(ToArgument)], isOpen);
        return new BoundCommand(
            cmdlet,
            command,
            binding.Arguments.ToDictionary(
                argument => argument.Key,
                argument => new CommandArgument(argument.Value.Value, tokens[argument.Value.Place].Extent),
                StringComparer.OrdinalIgnoreCase),
            binding.Sets,
            [.. binding.Problems.Select(problem => Describe(problem, cmdlet, binder, tokens[problem.Place].Extent))],
            binding.IsOpen,
            ReceivesPipeline: command.Parent is PipelineAst pipeline && pipeline.PipelineElements[0] != command);
    }

    private static ArgumentToken ToArgument(CommandToken token, int place) => token switch
    {
        NameToken name => new NamedToken(name.Name, name.Attached, name.IsSplatted, name.Extent.Text, place),
        _ => new PlainToken(((ValueToken)token).Value, place),
    };

    private static RefusedArgument Describe(BindingProblem problem, Cmdlet cmdlet, ArgumentBinder binder, IScriptExtent place)
    {
        var (id, message) = problem.Kind switch
        {
            BindingProblemKind.UnknownParameter => (FindingIds.UnknownParameter,
                $"{cmdlet.Name} does not have a parameter -{problem.Name}."
                + NearNames.Suggest(problem.Name, binder.Parameters.Names, "-")),
            BindingProblemKind.AmbiguousParameter => (FindingIds.AmbiguousParameter,
                $"-{problem.Name} is ambiguous. It matches {ItemList.Join(Ordered(problem.Matches), "and")}."),
            BindingProblemKind.MissingArgument => (FindingIds.MissingArgument, $"-{problem.Name} requires a value."),
            BindingProblemKind.GivenTwice => (FindingIds.GivenTwice, $"-{problem.Name} is specified more than once."),
            _ => (FindingIds.UnexpectedArgument,
                $"{cmdlet.Name} has no positional parameter for the argument '{place.Text}'. "
                + "Specify the name of the parameter."),
        };
        return new RefusedArgument(id, problem.Name.Length > 0 ? [problem.Name] : [], message, place);
    }

    private static IEnumerable<string> Ordered(IReadOnlyList<string> names)
        => names.Order(StringComparer.OrdinalIgnoreCase).Select(name => "-" + name);
}
