using System.Globalization;
using System.Text;
using ConnectorSdk.Rules;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// Emits what analyzers and the runtime read: the cmdlet, and tables of its parameters, of the products that they are for, and of its
/// rules with their sentences, see <see cref="CmdletTables"/>.
/// </summary>
internal static class AttributeEmitter
{
    public static void Emit(SourceWriter writer, BuilderModel model)
    {
        writer.Line($"[global::ConnectorSdk.CmdletBuilder({CSharpText.Literal(model.Cmdlet)})]");
        if (model.Parameters.Count > 0)
        {
            var rows = model.Parameters.Select(parameter => Row(parameter, model));
            writer.Line($"[global::ConnectorSdk.CmdletParameters({Table(rows)})]");
        }

        foreach (var document in Listings(model).GroupBy(listing => listing.Listing.Document))
        {
            var rows = document.Select(listing => Row(
                listing.Listing.Line.ToString(CultureInfo.InvariantCulture), listing.Parameter, listing.Listing.Text));
            writer.Line($"[global::ConnectorSdk.CmdletProducts({CSharpText.Literal(document.Key)}, {Table(rows)})]");
        }

        foreach (var document in model.Rules.GroupBy(rule => rule.Document))
        {
            writer.Line($"[global::ConnectorSdk.CmdletRules({CSharpText.Literal(document.Key)}, {Table(document.Select(Row))})]");
        }
    }

    /// <summary>Whether null is allowed matters where something is demanded.</summary>
    private static string Row(ParameterModel parameter, BuilderModel model)
    {
        var (name, type, value) = (parameter.Parameter.Name, parameter.Parameter.Type.ToString(), parameter.Parameter.Default);
        return parameter.Parameter.AllowsNull && model.Sets.Any(set => set.Set.Find(name) is { Mandatory: true })
                ? Row(name, type, value ?? "", CmdletTables.Null)
            : value is null ? Row(name, type)
            : Row(name, type, value);
    }

    private static string Row(Rules.SourcedRule rule) => Row(
        rule.Line.ToString(CultureInfo.InvariantCulture),
        rule.Severity == RuleSeverity.Warning ? CmdletTables.Warning : CmdletTables.Error,
        rule.Rule.ToString(),
        ListQuote.Shorten(rule.Rule, rule.Quote));

    /// <summary>The lists of products: the cmdlet's, which names no parameter, and those of parameters that are shorter.</summary>
    private static IEnumerable<(string Parameter, ProductListing Listing)> Listings(BuilderModel model)
        => model.Parameters
            .Select(parameter => (parameter.Parameter.Name, parameter.Limits))
            .Prepend(("", model.Products))
            .Where(listing => listing.Item2 is not null)
            .Select(listing => (listing.Item1, listing.Item2!));

    /// <summary>A literal over several lines, one a row: the compiler reads it in one go.</summary>
    private static string Table(IEnumerable<string> rows) => $"@\"\n{string.Join("\n", rows).Replace("\"", "\"\"")}\"";

    private static string Row(params string[] cells) => string.Join("|", cells.Select(Cell));

    private static string Cell(string text)
    {
        if (CSharpText.IsPlain(text, '|', '\\'))
        {
            return text;
        }

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
