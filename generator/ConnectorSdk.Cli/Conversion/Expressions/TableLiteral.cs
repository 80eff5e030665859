using System.Management.Automation.Language;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Expressions;

/// <summary>Converts tables that are values: changes of a stored list, and other tables.</summary>
internal static class TableLiteral
{
    public static CodeValue Of(HashtableAst table, ExpressionConverter converter)
    {
        var entries = table.KeyValuePairs
            .Select(pair => (Key: KeyOf(pair.Item1, converter), Value: converter.Convert(pair.Item2)))
            .ToList();
        return entries.Count > 0 && entries.TrueForAll(IsChange)
            && entries.DistinctBy(entry => entry.Key.ToUpperInvariant()).Count() == entries.Count
            ? new CodeValue(Change(entries), CodeType.Change)
            : new CodeValue($"new Hashtable {{ {string.Join(", ", entries.Select(entry => Entry(entry, table)))} }}",
                CodeType.Table);
    }

    /// <exception cref="NotConvertibleException">The key is known only at run time.</exception>
    public static string KeyOf(ExpressionAst key, ExpressionConverter converter)
        => converter.Convert(key).Literal is { } literal
            ? literal.Text
            : throw new NotConvertibleException($"A key of the table is known only at run time.");

    private static bool IsChange((string Key, CodeValue Value) entry)
        => entry.Key.ToUpperInvariant() is "ADD" or "REMOVE" && entry.Value.Kind is CodeKind.Text or CodeKind.Texts
            && entry.Value.Items is not [];

    private static string Change(List<(string Key, CodeValue Value)> entries)
        => "ListChange" + string.Concat(entries
            .OrderBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
            .Select((entry, i) => $".{(i == 0 ? "" : "And")}{(IsAdd(entry.Key) ? "Add" : "Remove")}({Values(entry.Value)})"));

    private static bool IsAdd(string key) => key.Equals("Add", StringComparison.OrdinalIgnoreCase);

    private static string Values(CodeValue value)
        => value.Items is { } items ? string.Join(", ", items.Select(item => item.Code)) : value.Code;

    private static string Entry((string Key, CodeValue Value) entry, Ast table)
        => ObjectArgument.Of(entry.Value) is { } value
            ? $"[{TextLiteral.Of(entry.Key)}] = {value}"
            : throw new NotConvertibleException($"{ExpressionConverter.Quote(table)} isn't converted.");
}
