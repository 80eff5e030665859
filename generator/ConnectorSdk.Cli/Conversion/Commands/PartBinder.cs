using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.SpecCompiler.Binding;
using ConnectorSdk.SpecCompiler.Cmdlets;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>Binds the arguments of a command, including those of its splatted table, to parameters.</summary>
internal sealed class PartBinder(Script script)
{
    /// <exception cref="NotConvertibleException">It isn't certain how PowerShell binds the command.</exception>
    public BoundParts Bind(CommandAst command, CmdletCode cmdlet, SplatPlan? plan)
    {
        var parts = command.CommandElements.Skip(1).SelectMany(element => Read(element, plan)).ToList();
        var binding = cmdlet.Cmdlet.Binder.Bind([.. parts.Select(ToToken)], isOpen: false);
        var used = new HashSet<int>();
        List<(int Place, BoundPart Part)> bound = [];
        foreach (var (name, argument) in binding.Arguments)
        {
            bound.Add((argument.Place, Take(parts, argument.Place, name, isSwitch: argument.Parameter.IsSwitch, used)));
        }

        foreach (var problem in binding.Problems)
        {
            var part = parts[problem.Place];
            bound.Add(problem.Kind == BindingProblemKind.UnknownParameter && part.Name is { } unknown
                ? (problem.Place, TakeUnknown(parts, problem.Place, unknown, used))
                : throw new NotConvertibleException(Describe(problem, cmdlet, part)));
        }

        var sets = binding.Sets;
        var lost = Enumerable.Range(0, parts.Count).Where(place => parts[place].Name is null && !used.Contains(place)).ToList();
        if (lost.Count > 0)
        {
            var only = OnlyCandidate(sets, binding.Arguments) is { } candidate && lost is [_] ? candidate
                : throw new NotConvertibleException($"Which parameter gets '{parts[lost[0]].Extent.Text}' isn't certain.");
            bound.Add((lost[0], new BoundPart(only, parts[lost[0]].Value, IsSplatted: false, Step: null, IsUnknown: false)));
            sets = [.. sets.Where(set => set.Find(only) is not null)];
        }

        return new BoundParts([.. bound.OrderBy(pair => pair.Place).Select(pair => pair.Part)], sets);
    }

    /// <summary>
    /// Gets the only parameter that might be positional, although the document doesn't specify it. If it isn't positional,
    /// PowerShell refuses the command.
    /// </summary>
    private static string? OnlyCandidate(IReadOnlyList<ParameterSet> sets, IReadOnlyDictionary<string, BoundArgument> bound)
        => sets.SelectMany(set => set.Members)
            .Where(member => member.Position.Number is not null && !bound.ContainsKey(member.Parameter))
            .Select(member => member.Parameter)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList() is [var only] ? only : null;

    private IEnumerable<CommandPart> Read(CommandElementAst element, SplatPlan? plan) => element switch
    {
        CommandParameterAst { ParameterName: "-" } => [],
        CommandParameterAst name => [new CommandPart(
            name.ParameterName, name.Argument, Known(name.Argument), IsSplatted: false, Step: null, name.Extent)],
        VariableExpressionAst { Splatted: true } table => plan is null
            ? throw new NotConvertibleException($"What ${table.VariablePath.UserPath} holds isn't certain.")
            : [.. plan.Certain.Select(entry => Entry(entry, null, table)), .. LaterParts(plan, table)],
        ExpressionAst value => [new CommandPart(null, value, script.Values.Read(value), false, null, value.Extent)],
        _ => throw new NotConvertibleException($"'{element.Extent.Text}' can't be an argument."),
    };

    private ArgumentValue? Known(ExpressionAst? value) => value is null ? null : script.Values.Read(value);

    /// <summary>A key that is set several times, or is already in the table, is a single argument.</summary>
    private static IEnumerable<CommandPart> LaterParts(SplatPlan plan, VariableExpressionAst table)
        => plan.Later
            .Where(step => !plan.Certain.Any(entry => Same(entry.Key, step.Value.Key)))
            .DistinctBy(step => step.Value.Key, StringComparer.OrdinalIgnoreCase)
            .Select(step => Entry(step.Value, step.Key, table));

    private static CommandPart Entry(SplatEntry entry, Ast? step, VariableExpressionAst table)
        => new(entry.Key, entry.Value, entry.Known, IsSplatted: true, step, table.Extent);

    private static ArgumentToken ToToken(CommandPart part, int place) => part.Name is { } name
        ? new NamedToken(name, part.Known, part.IsSplatted, part.Extent.Text, place)
        : new PlainToken(part.Known!, place);

    private static BoundPart Take(List<CommandPart> parts, int place, string parameter, bool isSwitch, HashSet<int> used)
    {
        used.Add(place);
        var part = parts[place];
        if (part.Name is null || part.Value is not null || isSwitch)
        {
            return new BoundPart(parameter, part.Value, part.IsSplatted, part.Step, IsUnknown: false);
        }

        if (!HasNext(parts, place))
        {
            throw new NotConvertibleException($"What -{parameter} gets isn't certain.");
        }

        used.Add(place + 1);
        return new BoundPart(parameter, parts[place + 1].Value, IsSplatted: false, Step: null, IsUnknown: false);
    }

    /// <summary>A name without a matching parameter takes the next value.</summary>
    private static BoundPart TakeUnknown(List<CommandPart> parts, int place, string name, HashSet<int> used)
        => Take(parts, place, name, isSwitch: !HasNext(parts, place), used) with { IsUnknown = true };

    /// <summary>Determines whether a value follows the name.</summary>
    private static bool HasNext(List<CommandPart> parts, int place)
        => place + 1 < parts.Count && parts[place + 1] is { Name: null, IsSplatted: false };

    private static string Describe(BindingProblem problem, CmdletCode cmdlet, CommandPart part) => problem.Kind switch
    {
        BindingProblemKind.AmbiguousParameter => $"-{problem.Name} is ambiguous.",
        BindingProblemKind.MissingArgument => $"-{problem.Name} requires a value.",
        BindingProblemKind.GivenTwice => $"-{problem.Name} is specified more than once.",
        BindingProblemKind.UnexpectedArgument
            => $"{cmdlet.Name} has no positional parameter for the argument '{part.Extent.Text}'.",
        _ => $"{cmdlet.Name} has no parameter -{problem.Name}.",
    };

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
