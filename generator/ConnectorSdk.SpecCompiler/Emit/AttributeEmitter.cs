using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Tables;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// Emits the data for analyzers and the runtime: the cmdlet and the tables of its parameters, their products, and its rules with
/// their sentences. See <see cref="CmdletTables"/>.
/// </summary>
internal static class AttributeEmitter
{
    /// <summary>The version of the generator, for readers that don't support its format.</summary>
    private static readonly string _version = typeof(AttributeEmitter).Assembly.GetName().Version.ToString(3);

    public static void Emit(SourceWriter writer, BuilderModel model)
    {
        writer.Line($"[global::ConnectorSdk.CmdletBuilder({CSharpText.Literal(model.Cmdlet)}, "
            + $"Format = {CmdletTables.Format}, Generator = \"{_version}\")]");
        if (model.Parameters.Count > 0)
        {
            var table = CmdletTables.WriteParameters(model.Parameters.Select(parameter => FactsOf(parameter, model)));
            writer.Line($"[global::ConnectorSdk.CmdletParameters(@\"\n{Verbatim(table)}\")]");
        }

        foreach (var document in DocumentsOfListings(model))
        {
            var table = CmdletTables.WriteProducts(Listings(model, document));
            writer.Line($"[global::ConnectorSdk.CmdletProducts({CSharpText.Literal(document)}, @\"\n{Verbatim(table)}\")]");
        }

        foreach (var document in model.Rules.GroupBy(rule => rule.Document))
        {
            var table = CmdletTables.WriteRules(document
                .Select(rule => new DocumentedRule(rule.Rule, rule.Severity, rule.Quote, rule.Document, rule.Line)));
            writer.Line($"[global::ConnectorSdk.CmdletRules({CSharpText.Literal(document.Key)}, @\"\n{Verbatim(table)}\")]");
        }
    }

    /// <summary>Gets the facts about a parameter. Whether null is allowed matters only for mandatory parameters.</summary>
    private static ParameterFacts FactsOf(ParameterModel model, BuilderModel builder)
        => model.Parameter.Facts with
        {
            AllowsNull = model.Parameter.AllowsNull
                && builder.Sets.Any(set => set.Set.Find(model.Parameter.Name) is { Mandatory: true }),
        };

    private static List<string> DocumentsOfListings(BuilderModel model)
    {
        List<string> documents = [];
        Add(model.Products);
        foreach (var parameter in model.Parameters)
        {
            Add(parameter.Limits);
        }

        return documents;

        void Add(ProductListing? listing)
        {
            if (listing is not null && !documents.Contains(listing.Document))
            {
                documents.Add(listing.Document);
            }
        }
    }

    /// <summary>
    /// Gets the product lists of the cmdlet, with an empty parameter name, and of the parameters with a shorter list.
    /// </summary>
    private static IEnumerable<(string Parameter, ProductListing Listing)> Listings(BuilderModel model, string document)
    {
        if (model.Products is { } all && all.Document == document)
        {
            yield return ("", all);
        }

        foreach (var parameter in model.Parameters)
        {
            if (parameter.Limits is { } limits && limits.Document == document)
            {
                yield return (parameter.Parameter.Name, limits);
            }
        }
    }

    /// <summary>
    /// Gets the content of a multi-line verbatim literal with one row per line, which the compiler reads as one token.
    /// </summary>
    private static string Verbatim(string table) => table.Replace("\"", "\"\"");
}
