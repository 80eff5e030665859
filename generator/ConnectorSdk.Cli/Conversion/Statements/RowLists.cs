using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;
using ConnectorSdk.Cli.Conversion.Expressions;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>
/// Converts lists of tables with the same keys to lists of records, and a table whose entries are read to a record.
/// </summary>
internal sealed class RowLists(ExpressionConverter expressions)
{
    /// <returns>The list, or null if the value isn't a list of tables.</returns>
    /// <exception cref="NotConvertibleException">The tables have different keys or types.</exception>
    public CodeValue? TryConvert(StatementAst value, string name)
        => TablesIn(value) is { Count: > 0 } tables ? Convert(tables, Singular(name)) : null;

    /// <inheritdoc cref="TryConvert(StatementAst, string)"/>
    public CodeValue? TryConvert(ExpressionAst value, string name)
        => TablesIn(value) is { Count: > 0 } tables ? Convert(tables, Singular(name)) : null;

    /// <returns>The record, or null if the value isn't a table with entries.</returns>
    /// <exception cref="NotConvertibleException">C# has no type for one of the entries.</exception>
    public CodeValue? TryConvertOne(StatementAst value, string name)
    {
        if (ExpressionOf(value) is not { } only || TableOf(only) is not { KeyValuePairs.Count: > 0 } table)
        {
            return null;
        }

        var rows = Convert([table], name);
        return new CodeValue($"new({rows.Code[5..^2]})", new CodeType(CodeKind.Row, rows.Type.Row));
    }

    private CodeValue Convert(IReadOnlyList<HashtableAst> tables, string name)
    {
        var rows = tables.Select(table => table.KeyValuePairs
            .Select(pair => (Key: TableLiteral.KeyOf(pair.Item1, expressions),
                Value: Normalize(expressions.Convert(pair.Item2), pair.Item2)))
            .ToList()).ToList();
        var row = expressions.Rows.Add(name, isOfFile: false);
        foreach (var (key, first) in rows[0])
        {
            row.Add(key, first.Type);
        }

        var items = rows.Select(entries => Item(entries, row)).ToList();
        return new CodeValue($"[{string.Join(", ", items)}]", new CodeType(CodeKind.Rows, row));
    }

    private static string Item(List<(string Key, CodeValue Value)> entries, RowType row)
    {
        if (entries.Count != row.Columns.Count)
        {
            throw new NotConvertibleException("The tables of the list don't have the same keys.");
        }

        var arguments = row.Columns.Select(column => entries
            .Where(entry => entry.Key.Equals(column.Header, StringComparison.OrdinalIgnoreCase)
                && entry.Value.Type == column.Type)
            .Select(entry => entry.Value.Code)
            .FirstOrDefault() ?? throw new NotConvertibleException("The tables of the list don't have the same keys and types."));
        return $"new({string.Join(", ", arguments)})";
    }

    private static CodeValue Normalize(CodeValue value, Ast place)
        => value.Kind == CodeKind.List ? Casts.To(CodeType.Texts, value, place)
            : value.Type.Name is not null ? value
            : throw new NotConvertibleException($"{ExpressionConverter.Quote(place)} can't be part of a record.");

    private static string Singular(string name)
        => name.Length > 3 && name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal) ? name[..^1] : name + "-Row";

    private static List<HashtableAst>? TablesIn(StatementAst value)
        => ExpressionOf(value) is { } expression ? TablesIn(expression) : null;

    private static ExpressionAst? ExpressionOf(StatementAst value) => value switch
    {
        CommandExpressionAst only => only.Expression,
        PipelineAst { PipelineElements: [CommandExpressionAst only] } => only.Expression,
        _ => null,
    };

    private static List<HashtableAst>? TablesIn(ExpressionAst expression) => expression switch
    {
        ArrayLiteralAst list => All(list.Elements.Select(TableOf)),
        ArrayExpressionAst { SubExpression.Statements: [var only] } when TablesIn(only) is { } inner => inner,
        ArrayExpressionAst array => All(array.SubExpression.Statements.Select(statement => statement switch
        {
            PipelineAst { PipelineElements: [CommandExpressionAst element] } => TableOf(element.Expression),
            _ => null,
        })),
        _ => null,
    };

    private static List<HashtableAst>? All(IEnumerable<HashtableAst?> tables)
        => tables.ToList() is var all && all.OfType<HashtableAst>().ToList() is var known && known.Count == all.Count ? known
            : null;

    private static HashtableAst? TableOf(ExpressionAst expression) => expression switch
    {
        HashtableAst table => table,
        ConvertExpressionAst { Child: HashtableAst table } => table,
        _ => null,
    };
}
