using System.Globalization;
using System.Text;
using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// Emits what analyzers and the runtime read: the cmdlet, a table of its parameters, and one of its rules with their sentences for
/// each document, see <see cref="CmdletTables"/>.
/// </summary>
internal static class AttributeEmitter
{
    public static void Emit(SourceWriter writer, BuilderModel model)
    {
        writer.Line($"[global::ConnectorSdk.CmdletBuilder({CSharpText.Literal(model.Cmdlet)})]");
        if (model.Parameters.Count > 0)
        {
            writer.Line($"[global::ConnectorSdk.CmdletParameters({Table(model.Parameters.Select(Row))})]");
        }

        foreach (var document in model.Rules.GroupBy(rule => rule.Document))
        {
            writer.Line($"[global::ConnectorSdk.CmdletRules({CSharpText.Literal(document.Key)}, {Table(document.Select(Row))})]");
        }
    }

    private static string Row(ParameterModel model)
        => model.Parameter.Default is { } value
            ? Row(model.Parameter.Name, model.Parameter.Type.ToString(), value)
            : Row(model.Parameter.Name, model.Parameter.Type.ToString());

    private static string Row(Rules.SourcedRule rule) => Row(
        rule.Line.ToString(CultureInfo.InvariantCulture),
        rule.Severity == RuleSeverity.Warning ? CmdletTables.Warning : CmdletTables.Error,
        rule.Rule.ToString(),
        rule.Quote);

    /// <summary>A literal over several lines, one a row: the compiler reads it in one go.</summary>
    private static string Table(IEnumerable<string> rows) => $"@\"\n{string.Join("\n", rows).Replace("\"", "\"\"")}\"";

    private static string Row(params string[] cells) => string.Join("|", cells.Select(Cell));

    private static string Cell(string text)
    {
        var cell = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '|' or '\\')
            {
                cell.Append('\\').Append(c);
            }
            else if (CSharpText.IsInvisible(c) || (char.IsWhiteSpace(c) && c != ' '))
            {
                cell.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                cell.Append(c);
            }
        }

        return cell.ToString();
    }
}
