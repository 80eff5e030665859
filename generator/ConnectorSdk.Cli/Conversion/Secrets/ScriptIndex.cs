using System.Management.Automation.Language;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Secrets;

/// <summary>The sources of values in a script, by the names of variables, table entries, and parameters.</summary>
internal sealed class ScriptIndex
{
    private readonly ILookup<string, Ast> _values;
    private readonly ILookup<string, Ast> _entries;
    private readonly ILookup<string, ParameterAst> _parameters;
    private readonly ILookup<string, FunctionDefinitionAst> _functions;
    private readonly ILookup<string, CommandAst> _calls;

    public ScriptIndex(ScriptBlockAst script)
    {
        Nodes = [.. script.FindAll(_ => true, true)];
        Commands = [.. Nodes.OfType<CommandAst>()];
        _values = Lookup(Nodes.SelectMany(Values));
        _entries = Lookup(Nodes.SelectMany(Entries));
        _parameters = Nodes.OfType<ParameterAst>()
            .ToLookup(parameter => VariableAssignments.NameOf(parameter.Name), StringComparer.OrdinalIgnoreCase);
        _functions = Nodes.OfType<FunctionDefinitionAst>()
            .ToLookup(function => function.Name, StringComparer.OrdinalIgnoreCase);
        _calls = Commands.ToLookup(command => command.GetCommandName() ?? "", StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Ast> Nodes { get; }

    public IReadOnlyList<CommandAst> Commands { get; }

    public IEnumerable<string> VariableNames
        => Nodes.OfType<VariableExpressionAst>().Select(VariableAssignments.NameOf).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The literal texts of the script.</summary>
    public IEnumerable<string> Texts => Nodes.Select(node => node switch
    {
        StringConstantExpressionAst text => text.Value,
        ExpandableStringExpressionAst text => text.Value,
        CommandAst command => command.Extent.Text,
        _ => null,
    }).OfType<string>();

    /// <summary>The names of table entries and properties that the script sets.</summary>
    public IEnumerable<string> EntryNames => _entries.Select(entry => entry.Key);

    /// <summary>
    /// Gets the values that assignments and loops give the variable, and the default values of parameters with that name.
    /// </summary>
    public IEnumerable<Ast> ValuesOf(string name)
        => _values[name].Concat(_parameters[name].Select(parameter => parameter.DefaultValue).OfType<Ast>());

    public IEnumerable<Ast> EntriesOf(string name) => _entries[name];

    public IEnumerable<FunctionDefinitionAst> FunctionsNamed(string name) => _functions[name];

    public IEnumerable<CommandAst> CallsOf(string function) => _calls[function];

    /// <summary>Gets the values that calls pass to parameters with that name.</summary>
    public IEnumerable<Ast> ArgumentsFor(string parameter)
        => _parameters[parameter].SelectMany(declared => ScriptScopes.FunctionOf(declared) is FunctionDefinitionAst function
            ? CallsOf(function.Name).SelectMany(call => ArgumentsFor(call, function, parameter))
            : []);

    /// <summary>Gets the source of the elements in the variable <c>$_</c>.</summary>
    public static IEnumerable<Ast> ElementsFor(VariableExpressionAst current)
        => ScriptScopes.Ancestors(current).FirstOrDefault(ancestor
            => ancestor is ScriptBlockExpressionAst or SwitchStatementAst) switch
        {
            SwitchStatementAst choice => [choice.Condition],
            ScriptBlockExpressionAst { Parent: CommandAst { Parent: PipelineAst pipeline } command }
                => pipeline.PipelineElements.TakeWhile(element => element != command),
            ScriptBlockExpressionAst { Parent: InvokeMemberExpressionAst call } => [call.Expression],
            _ => [],
        };

    /// <summary>Gets the values that a block outputs or returns.</summary>
    public static IEnumerable<Ast> ResultsOf(Ast block)
        => block.FindAll(
            node => node is ReturnStatementAst or CommandExpressionAst
                || (node is PipelineAst && node.Parent is StatementBlockAst or NamedBlockAst), true)
            .Where(node => node is ReturnStatementAst or PipelineAst
                || node.Parent is StatementBlockAst or NamedBlockAst
                    or PipelineAst { Parent: StatementBlockAst or NamedBlockAst })
            .Select(node => node is ReturnStatementAst result ? result.Pipeline : node).OfType<Ast>();

    public static IEnumerable<Ast> ChildrenOf(Ast code)
        => code.FindAll(node => node.Parent == code, searchNestedScriptBlocks: true);

    private static IEnumerable<Ast> ArgumentsFor(CommandAst call, FunctionDefinitionAst function, string parameter)
    {
        var declared = (function.Parameters ?? function.Body.ParamBlock?.Parameters ?? (IReadOnlyList<ParameterAst>)[])
            .Where(other => other.StaticType != typeof(System.Management.Automation.SwitchParameter)).ToList();
        var place = declared.FindIndex(other => VariableAssignments.NameOf(other.Name)
            .Equals(parameter, StringComparison.OrdinalIgnoreCase));
        var elements = call.CommandElements.Skip(1).ToList();
        return elements.OfType<CommandParameterAst>().Any()
            ? elements.SelectMany((element, i) => element switch
            {
                CommandParameterAst { Argument: { } argument } name => IsFor(name) ? [argument] : [],
                CommandParameterAst => [],
                _ when i > 0 && elements[i - 1] is CommandParameterAst { Argument: null } name && !IsFor(name)
                    => Enumerable.Empty<Ast>(),
                _ => [element],
            })
            : elements.Skip(place).Take(1);

        bool IsFor(CommandParameterAst name) => parameter.StartsWith(name.ParameterName, StringComparison.OrdinalIgnoreCase);
    }

    private static ILookup<string, Ast> Lookup(IEnumerable<(string Name, Ast Value)> pairs)
        => pairs.ToLookup(pair => pair.Name, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string Name, Ast Value)> Values(Ast node) => node switch
    {
        AssignmentStatementAst assignment => assignment.Left is MemberExpressionAst or IndexExpressionAst
            ? []
            : assignment.Left.FindAll(part => part is VariableExpressionAst, false).Cast<VariableExpressionAst>()
                .Select(variable => (VariableAssignments.NameOf(variable), (Ast)assignment.Right)),
        ForEachStatementAst loop => [(VariableAssignments.NameOf(loop.Variable), loop.Condition)],
        CommandAst command when command.GetCommandName()?.ToUpperInvariant() is "SET-VARIABLE" or "NEW-VARIABLE" or "SV" or "NV"
            => command.CommandElements.OfType<StringConstantExpressionAst>().Skip(1)
                .SelectMany(name => command.CommandElements.Skip(1).Where(element => element != name && element is ExpressionAst)
                    .Select(value => (name.Value, (Ast)value))),
        _ => [],
    };

    private static IEnumerable<(string Name, Ast Value)> Entries(Ast node) => node switch
    {
        HashtableAst table => table.KeyValuePairs.Where(pair => pair.Item1 is StringConstantExpressionAst)
            .Select(pair => (((StringConstantExpressionAst)pair.Item1).Value, (Ast)pair.Item2)),
        AssignmentStatementAst { Left: MemberExpressionAst { Member: StringConstantExpressionAst { Value: var name } } } change
            => [(name, change.Right)],
        AssignmentStatementAst { Left: IndexExpressionAst { Index: StringConstantExpressionAst { Value: var key } } } change
            => [(key, change.Right)],
        InvokeMemberExpressionAst { Arguments: [StringConstantExpressionAst { Value: var key }, var value] } => [(key, value)],
        _ => [],
    };
}
