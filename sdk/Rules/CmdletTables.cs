using System.Globalization;

namespace ConnectorSdk.Rules;

/// <summary>
/// What the tables in a builder's attributes mean: a parameter is <c>Name|Type|Default|null</c>, the last cell only where the
/// document allows <c>$null</c>; a list of products is <c>line|parameter|products</c>; and a rule is
/// <c>line|severity|notation|sentence</c>, where a list of values has its lead for a sentence.
/// </summary>
internal static class CmdletTables
{
    public const string Error = "error";
    public const string Warning = "warning";
    public const string Null = "null";

    /// <summary>
    /// The parameters in the order of the document, by which builders number them. The default is null where the document is silent.
    /// </summary>
    public static IEnumerable<ParameterFacts> Parameters(string table)
        => MetadataTable.Read(table).Select(row => new ParameterFacts(
            row[0],
            row.Count > 1 ? row[1] : "",
            row.Count > 2 && row[2].Length > 0 ? row[2] : null,
            row.Count > 3 && row[3] == Null));

    /// <summary>The lists of products. Where the parameter is empty, the list is the cmdlet's.</summary>
    public static IEnumerable<(string Parameter, ProductListing Listing)> Products(string document, string table)
    {
        foreach (var row in MetadataTable.Read(table))
        {
            if (row.Count > 2 && int.TryParse(row[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            {
                yield return (row[1], new ProductListing(row[2], document, line));
            }
        }
    }

    /// <summary>The rules in the order of the table.</summary>
    /// <param name="document">The document that states them.</param>
    /// <param name="table">The table.</param>
    /// <param name="skip">Gets each row that this version can't read.</param>
    public static IEnumerable<DocumentedRule> Rules(string document, string table, Action<string> skip)
    {
        foreach (var row in MetadataTable.Read(table))
        {
            if (ReadRule(document, row) is { } rule)
            {
                yield return rule;
            }
            else
            {
                skip(string.Join("|", row));
            }
        }
    }

    private static DocumentedRule? ReadRule(string document, IReadOnlyList<string> row)
    {
        if (row.Count < 4 || row[1] is not (Error or Warning)
            || !int.TryParse(row[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line))
        {
            return null;
        }

        try
        {
            var severity = row[1] == Error ? RuleSeverity.Error : RuleSeverity.Warning;
            var rule = RuleParser.Parse(row[2]);
            return new DocumentedRule(rule, severity, ListQuote.Complete(rule, row[3]), document, line);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
