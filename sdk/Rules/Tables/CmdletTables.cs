using System.Globalization;
using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Messages;
using ConnectorSdk.Rules.Notation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;

namespace ConnectorSdk.Rules.Tables;

/// <summary>
/// Writes and reads the tables in the attributes of builders. The generator writes the tables, and the analyzers and the runtime
/// read them. If a row can't be read, the whole builder is unreadable, so that incomplete information is never used.
/// </summary>
internal static class CmdletTables
{
    /// <summary>
    /// The version of the tables and their notation. A table without a version has version 1. Readers ignore additional cells in
    /// a table with a known version.
    /// </summary>
    public const int Format = RuleNotation.Version;

    private const string Null = "null";
    private const string Error = "error";
    private const string Warning = "warning";

    /// <summary>
    /// Writes a row for each parameter, <c>Name|Type|Default|null</c>, in the order of the parameter numbers. The default value
    /// is empty or omitted if the document doesn't state one. The last cell exists only if <c>$null</c> is allowed.
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
    /// Writes a row for each list of products, <c>line|parameter|products</c>. The parameter is empty in the list of the cmdlet.
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
    /// Writes a row for each rule of a document, <c>line|severity|notation|sentence</c>. For a list of values, the sentence is
    /// the introduction.
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
