using ConnectorSdk.Rules.Evaluation;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Products;
using ConnectorSdk.Rules.Tables;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>
/// Emits what analyzers and the runtime read: the cmdlet, and tables of its parameters, of the products that they are for, and of its
/// rules with their sentences, see <see cref="CmdletTables"/>.
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
            writer.Line($"[global::ConnectorSdk.CmdletParameters({Literal(table)})]");
        }

        foreach (var document in Listings(model).GroupBy(listing => listing.Listing.Document))
        {
            var table = CmdletTables.WriteProducts(document);
            writer.Line($"[global::ConnectorSdk.CmdletProducts({CSharpText.Literal(document.Key)}, {Literal(table)})]");
        }

        foreach (var document in model.Rules.GroupBy(rule => rule.Document))
        {
            var table = CmdletTables.WriteRules(document
                .Select(rule => new DocumentedRule(rule.Rule, rule.Severity, rule.Quote, rule.Document, rule.Line)));
            writer.Line($"[global::ConnectorSdk.CmdletRules({CSharpText.Literal(document.Key)}, {Literal(table)})]");
        }
    }

    /// <summary>Whether null is allowed matters where something is demanded.</summary>
    private static ParameterFacts FactsOf(ParameterModel model, BuilderModel builder)
        => model.Parameter.Facts with
        {
            AllowsNull = model.Parameter.AllowsNull
                && builder.Sets.Any(set => set.Set.Find(model.Parameter.Name) is { Mandatory: true }),
        };

    /// <summary>The lists of products: the cmdlet's, which names no parameter, and those of parameters that are shorter.</summary>
    private static IEnumerable<(string Parameter, ProductListing Listing)> Listings(BuilderModel model)
        => model.Parameters
            .Select(parameter => (parameter.Parameter.Name, parameter.Limits))
            .Prepend(("", model.Products))
            .Where(listing => listing.Item2 is not null)
            .Select(listing => (listing.Item1, listing.Item2!));

    /// <summary>A literal over several lines, one a row: the compiler reads it in one go.</summary>
    private static string Literal(string table) => $"@\"\n{table.Replace("\"", "\"\"")}\"";
}
