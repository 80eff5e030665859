using System.Globalization;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Notation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;

namespace ConnectorSdk.Rules.Tables;

/// <summary>
/// The tables in a builder's attributes, written by the generator and read by analyzers and the runtime. A row that can't be read
/// makes the whole builder unreadable: less than the document says is never taken for all of it.
/// </summary>
internal static class CmdletTables
{
    /// <summary>
    /// The version of the tables and of the notation in them. A table without a version has the first; of the version that it
    /// knows, a reader passes over further cells.
    /// </summary>
    public const int Format = RuleNotation.Version;

    private const string Null = "null";
    private const string Error = "error";
    private const string Warning = "warning";

    /// <summary>
    /// A row for each parameter, in the order by which builders number them: <c>Name|Type|Default|null</c>. The default is empty
    /// or missing where the document states none; the last cell is there only where <c>$null</c> is allowed.
    /// </summary>
    public static string WriteParameters(IEnumerable<ParameterFacts> parameters)
        => MetadataTable.Write(parameters.Select(facts => facts switch
        {
            { AllowsNull: true } => [facts.Name, facts.Type, facts.Default ?? "", Null],
            { Default: null } => [facts.Name, facts.Type],
            _ => new[] { facts.Name, facts.Type, facts.Default },
        }));

    /// <inheritdoc cref="WriteParameters"/>
    /// <exception cref="TableException">A row can't be read.</exception>
    public static IEnumerable<ParameterFacts> ReadParameters(string table)
        => MetadataTable.Read(table).Select(row => row[0].Length == 0 ? throw new TableException(row) : new ParameterFacts(
            row[0],
            row.Count > 1 ? row[1] : "",
            row.Count > 2 && row[2].Length > 0 ? row[2] : null,
            row.Count > 3 && row[3] == Null));

    /// <summary>
    /// A row for each list of products: <c>line|parameter|products</c>. The cmdlet's own list names no parameter.
    /// </summary>
    public static string WriteProducts(IEnumerable<(string Parameter, ProductListing Listing)> listings)
    {
        List<string[]> rows = [];
        foreach (var (parameter, listing) in listings)
        {
            rows.Add([Text(listing.Line), parameter, listing.Text]);
        }

        return MetadataTable.Write(rows);
    }

    /// <inheritdoc cref="WriteProducts"/>
    /// <exception cref="TableException">A row can't be read.</exception>
    public static IEnumerable<(string Parameter, ProductListing Listing)> ReadProducts(string document, string table)
        => MetadataTable.Read(table).Select(row => row.Count > 2 && LineOf(row) is { } line
            ? (row[1], new ProductListing(row[2], document, line))
            : throw new TableException(row));

    /// <summary>
    /// A row for each rule of one document: <c>line|severity|notation|sentence</c>. A list of values has its lead for a sentence.
    /// </summary>
    public static string WriteRules(IEnumerable<DocumentedRule> rules)
        => MetadataTable.Write(rules.Select(documented => new[]
        {
            Text(documented.Line),
            documented.Severity == RuleSeverity.Warning ? Warning : Error,
            documented.Rule.ToString(),
            ListQuote.Shorten(documented.Rule, documented.Quote),
        }));

    /// <inheritdoc cref="WriteRules"/>
    /// <exception cref="TableException">A row can't be read.</exception>
    public static IEnumerable<DocumentedRule> ReadRules(string document, string table)
        => MetadataTable.Read(table).Select(row => ReadRule(document, row) ?? throw new TableException(row));

    private static DocumentedRule? ReadRule(string document, IReadOnlyList<string> row)
    {
        if (row.Count < 4 || row[1] is not (Error or Warning) || LineOf(row) is not { } line)
        {
            return null;
        }

        try
        {
            var rule = RuleParser.Parse(row[2]);
            var severity = row[1] == Error ? RuleSeverity.Error : RuleSeverity.Warning;
            return new DocumentedRule(rule, severity, ListQuote.Complete(rule, row[3]), document, line);
        }
        catch (NotationException)
        {
            return null;
        }
    }

    private static string Text(int line) => line.ToString(CultureInfo.InvariantCulture);

    private static int? LineOf(IReadOnlyList<string> row)
        => int.TryParse(row[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : null;
}
