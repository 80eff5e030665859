using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Tables;
using ConnectorSdk.SpecCompiler.Emit.Models;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// Emits what analyzers and the runtime read: the cmdlet, and tables of its parameters, of the products that they are for, and of
/// its rules with their sentences, see <see cref="CmdletTables"/>.
/// </summary>
internal static class AttributeEmitter
{
    /// <summary>The version of the generator, for those who can't read what it wrote.</summary>
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

    /// <summary>Whether null is allowed matters where something is demanded.</summary>
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
    /// The lists of products: the cmdlet's, which names no parameter, and those of parameters that are shorter.
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

    /// <summary>The content of a literal over several lines, one a row: the compiler reads it in one go.</summary>
    private static string Verbatim(string table) => table.Replace("\"", "\"\"");
}
