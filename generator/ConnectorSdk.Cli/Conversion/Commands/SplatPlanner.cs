using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Scopes;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Cli.Variables;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>Plans how a splatted table gets into its command, depending on how the script builds it.</summary>
internal sealed class SplatPlanner(Script script)
{
    private readonly List<Ast> _parts = [];

    /// <summary>The statements of the script that the plan replaces.</summary>
    public IReadOnlyList<Ast> Parts => _parts;

    /// <exception cref="NotConvertibleException">The contents of the table are known only at run time.</exception>
    public SplatPlan Plan(CommandAst command, VariableExpressionAst table)
    {
        _parts.Clear();
        var name = VariableAssignments.NameOf(table);
        if (script.Variables.HistoryOf(table) is not { } history)
        {
            throw new NotConvertibleException($"What ${name} holds isn't certain.");
        }

        var entries = ReadNew(history.Assignment, name);
        _parts.Add(StatementOf(history.Assignment.Node));
        var changes = history.Changes.ToList();
        var first = changes.FindIndex(change => !change.IsCertain);
        foreach (var change in first < 0 ? changes : changes[..first])
        {
            Apply(entries, change.Event, name);
            _parts.Add(StatementOf(change.Event.Node));
        }

        if (first < 0)
        {
            CheckStable(entries, command);
            return new SplatPlan(command, name, entries, new Dictionary<Ast, SplatEntry>(), Start: null);
        }

        // A change that a loop repeats is listed twice.
        var later = changes[first..].DistinctBy(change => StatementOf(change.Event.Node))
            .ToDictionary(change => StatementOf(change.Event.Node), change => Step(change.Event, name));
        var start = StatementIn(history.Assignment.Block!, changes[first].Event.Node);
        if (ScriptScopes.RepeatedPart(table, history.Assignment.Block!) is not null)
        {
            throw new NotConvertibleException($"${name} is used in a loop, after conditions have changed it.");
        }

        CheckStable(entries, start);
        return new SplatPlan(command, name, entries, later, start);
    }

    /// <summary>Gets the whole statement of an event, including code that discards its result.</summary>
    private static Ast StatementOf(Ast node)
    {
        while (node.Parent is not (StatementBlockAst or NamedBlockAst))
        {
            node = node.Parent;
        }

        return node;
    }

    private static Ast StatementIn(Ast block, Ast node)
    {
        while (node.Parent is { } parent && parent != block)
        {
            node = parent;
        }

        return node;
    }

    private List<SplatEntry> ReadNew(VariableEvent assignment, string name) => assignment.Value switch
    {
        CommandExpressionAst { Expression: var expression } => ReadTable(expression, name),
        PipelineAst { PipelineElements: [CommandExpressionAst { Expression: var expression }] } => ReadTable(expression, name),
        PipelineAst { PipelineElements: [CommandAst command] } when IsNewTable(command) => [],
        _ => throw new NotConvertibleException($"What ${name} holds isn't certain."),
    };

    private List<SplatEntry> ReadTable(ExpressionAst expression, string name)
        => (expression is ConvertExpressionAst cast ? cast.Child : expression) is HashtableAst table
            ? [.. table.KeyValuePairs.Select(pair => Entry(pair.Item1, pair.Item2, name))]
            : expression is InvokeMemberExpressionAst { Static: true, Expression: TypeExpressionAst type, Arguments: null }
                && type.TypeName.Name.EndsWith("hashtable", StringComparison.OrdinalIgnoreCase) ? []
            : throw new NotConvertibleException($"What ${name} holds isn't certain.");

    private SplatEntry Entry(ExpressionAst key, StatementAst value, string name)
        => new(KeyOf(key, name), value, script.Values.Read(value));

    private static bool IsNewTable(CommandAst command)
        => command.CommandElements is [StringConstantExpressionAst verb, StringConstantExpressionAst type]
            && verb.Value.Equals("New-Object", StringComparison.OrdinalIgnoreCase)
            && type.Value.EndsWith("Hashtable", StringComparison.OrdinalIgnoreCase);

    private void Apply(List<SplatEntry> entries, VariableEvent change, string name)
    {
        switch (change.Kind)
        {
            case VariableChange.SetEntry or VariableChange.AddEntry:
                var step = Step(change, name);
                var known = entries.FindIndex(entry => entry.Key.Equals(step.Key, StringComparison.OrdinalIgnoreCase));
                if (known < 0)
                {
                    entries.Add(step);
                }
                else if (change.Kind == VariableChange.SetEntry)
                {
                    entries[known] = step;
                }
                else
                {
                    throw new NotConvertibleException($"${name}.Add fails, because the table has the key '{step.Key}' already.");
                }

                break;
            case VariableChange.RemoveEntry when change.Key is { } key:
                var removed = KeyOf(key, name);
                entries.RemoveAll(entry => entry.Key.Equals(removed, StringComparison.OrdinalIgnoreCase));
                break;
            case VariableChange.Append when change.Value is CommandExpressionAst { Expression: HashtableAst more }:
                entries.AddRange(ReadTable(more, name));
                break;
            case VariableChange.Clear:
                entries.Clear();
                break;
            default:
                throw new NotConvertibleException($"What ${name} holds isn't certain.");
        }
    }

    private SplatEntry Step(VariableEvent change, string name)
        => change is { Kind: VariableChange.SetEntry or VariableChange.AddEntry, Key: { } key, Value: { } value }
            ? new SplatEntry(KeyOf(key, name), value, value is StatementAst statement
                ? script.Values.Read(statement)
                : script.Values.Read((ExpressionAst)value))
            : throw new NotConvertibleException(
                $"A condition decides whether ${name} loses an entry, or what it holds isn't certain.");

    private string KeyOf(ExpressionAst key, string name)
        => script.Values.Read(key) is { Items: [{ Value: not null } item] } ? item.Text
            : throw new NotConvertibleException($"A key of ${name} is known only at run time.");

    /// <summary>Checks that the variables of an entry don't change before the command.</summary>
    private void CheckStable(List<SplatEntry> entries, Ast end)
    {
        foreach (var entry in entries)
        {
            var start = entry.Value.Extent.EndOffset;
            var limit = ScriptScopes.Ancestors(end)
                .Where(ancestor => ancestor is LoopStatementAst or ScriptBlockExpressionAst
                    && ancestor.Extent.StartOffset > start)
                .Select(ancestor => ancestor.Extent.EndOffset)
                .Append(end.Extent.StartOffset)
                .Max();
            CheckStable(entry.Value, start, limit);
        }
    }

    /// <exception cref="NotConvertibleException">A variable in the code changes between two positions.</exception>
    public void CheckStable(Ast code, int start, int end)
    {
        foreach (var variable in code.FindAll(node => node is VariableExpressionAst, true).Cast<VariableExpressionAst>())
        {
            var name = VariableAssignments.NameOf(variable);
            if (script.Ast.Find(node => Writes(node, name) && IsBetween(node, start, end), true) is not null)
            {
                throw new NotConvertibleException($"${name} changes between the table and the command.");
            }
        }
    }

    private static bool IsBetween(Ast node, int start, int end)
        => node.Extent.StartOffset >= start && node.Extent.StartOffset < end;

    private static bool Writes(Ast node, string name) => node switch
    {
        AssignmentStatementAst assignment => assignment.Left.Find(
            part => part is VariableExpressionAst variable && IsNamed(variable, name), true) is not null,
        ForEachStatementAst loop => IsNamed(loop.Variable, name),
        UnaryExpressionAst { TokenKind: TokenKind.PlusPlus or TokenKind.MinusMinus or TokenKind.PostfixPlusPlus
            or TokenKind.PostfixMinusMinus, Child: VariableExpressionAst counter } => IsNamed(counter, name),
        _ => NamedWrites.In(node).Any(written => written == NamedWrites.Any
            || written.Equals(name, StringComparison.OrdinalIgnoreCase)),
    };

    private static bool IsNamed(VariableExpressionAst variable, string name)
        => VariableAssignments.NameOf(variable).Equals(name, StringComparison.OrdinalIgnoreCase);
}
