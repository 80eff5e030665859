using System.Collections;
using System.Collections.Specialized;
using System.Management.Automation.Language;
using ConnectorSdk.SpecCompiler.Binding;

namespace ConnectorSdk.Cli.Variables;

/// <summary>Follows the steps by which a script builds a table.</summary>
internal sealed class SplatTableReader(VariableAssignments variables, ValueReader values)
{
    /// <summary>The limit for tables that are created from other tables. Scripts don't use more levels.</summary>
    private const int MaxDepth = 20;

    private static readonly Type[] _tables = [typeof(Hashtable), typeof(OrderedDictionary), typeof(IDictionary), typeof(object)];

    /// <returns>The table that the variable refers to at a use, or null if the script's text doesn't determine it.</returns>
    public SplatTable? Read(VariableExpressionAst use) => ReadVariable(use, MaxDepth);

    private SplatTable? ReadVariable(VariableExpressionAst use, int depth)
    {
        if (depth == 0
            || variables.HistoryOf(use) is not { } history
            || history.Assignment.Value is not CommandExpressionAst { Expression: var first }
            || (history.Assignment.Type is { } type && !_tables.Contains(type))
            || ReadNew(first, depth - 1) is not { } table)
        {
            return null;
        }

        if (history.Changes.Any(change => change.Event.Kind is VariableChange.Assign or VariableChange.Lose))
        {
            return null; // It may be anything now, even nothing that takes an entry.
        }

        foreach (var change in history.Changes)
        {
            Apply(table, change.Event, change.IsCertain, depth - 1);
        }

        return table;
    }

    /// <summary>Reads a table that nothing else refers to.</summary>
    private SplatTable? ReadNew(ExpressionAst expression, int depth) => expression switch
    {
        HashtableAst table => ReadLiteral(table, isOrdered: false),
        ConvertExpressionAst { Child: HashtableAst table } cast when IsTable(cast)
            => ReadLiteral(table, cast.Type.TypeName.Name.Equals("ordered", StringComparison.OrdinalIgnoreCase)),
        ParenExpressionAst { Pipeline: PipelineAst { PipelineElements: [CommandExpressionAst { Redirections.Count: 0 } only] } }
            => ReadNew(only.Expression, depth),
        InvokeMemberExpressionAst { Expression: VariableExpressionAst source, Member: StringConstantExpressionAst method }
            when method.Value.Equals("Clone", StringComparison.OrdinalIgnoreCase)
            => ReadVariable(source, depth) is { IsOrdered: false } copied ? copied : null,
        BinaryExpressionAst { Operator: TokenKind.Plus } sum => ReadSum(sum, depth),
        _ => null,
    };

    private SplatTable? ReadSum(BinaryExpressionAst sum, int depth)
    {
        var table = ReadOperand(sum.Left, depth);
        table?.Append(ReadOperand(sum.Right, depth), isCertain: true);
        return table;
    }

    private SplatTable? ReadOperand(ExpressionAst operand, int depth)
        => operand is VariableExpressionAst variable ? ReadVariable(variable, depth)
            : depth == 0 ? null
            : ReadNew(operand, depth - 1);

    private static bool IsTable(ConvertExpressionAst cast)
        => cast.Type.TypeName.Name.Equals("ordered", StringComparison.OrdinalIgnoreCase) || _tables.Contains(cast.StaticType);

    /// <summary>A duplicate or null key is an error, after which the variable keeps its previous value.</summary>
    private SplatTable? ReadLiteral(HashtableAst literal, bool isOrdered)
    {
        var table = new SplatTable(isOrdered);
        foreach (var (keyExpression, value) in literal.KeyValuePairs)
        {
            if (KeyOf(keyExpression) is not { } key || table.Has(key))
            {
                return null;
            }

            table.Set(key, values.Read(value), isCertain: true);
        }

        return table;
    }

    private void Apply(SplatTable table, VariableEvent change, bool isCertain, int depth)
    {
        switch (change.Kind)
        {
            case VariableChange.SetEntry:
                table.Set(KeyOf(change.Key), ValueOf(change), isCertain);
                break;
            case VariableChange.AddEntry:
                table.Add(KeyOf(change.Key), ValueOf(change), isCertain);
                break;
            case VariableChange.RemoveEntry:
                table.Remove(KeyOf(change.Key), isCertain);
                break;
            case VariableChange.ChangeEntry:
                table.Change(KeyOf(change.Key));
                break;
            case VariableChange.Clear:
                table.Clear(isCertain);
                break;
            case VariableChange.Append:
                table.Append(
                    change.Value is CommandExpressionAst { Expression: var more } ? ReadOperand(more, depth) : null, isCertain);
                break;
            default:
                table.Lose();
                break;
        }
    }

    private string? KeyOf(ExpressionAst? key)
        => key is not null && values.Read(key) is { Items: [{ Value: string text }] } ? text : null;

    private ArgumentValue ValueOf(VariableEvent change) => change.Value switch
    {
        StatementAst statement => values.Read(statement),
        ExpressionAst expression => values.Read(expression),
        _ => ArgumentValue.Unknown,
    };
}
