using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Emits what analyzers and the runtime read: the cmdlet, its parameters, and its rules with their sentences.</summary>
internal static class AttributeEmitter
{
    public static void Emit(SourceWriter writer, BuilderModel model)
    {
        var listing = model.Parameters.Select(parameter => parameter.Limits).Prepend(model.Products)
            .FirstOrDefault(known => known is not null);
        var document = listing is null ? "" : $", Document = {CSharpText.Literal(listing.Document)}";
        writer.Line($"[global::ConnectorSdk.CmdletBuilder({CSharpText.Literal(model.Cmdlet)}{document}{Products(model.Products)})]");
        foreach (var parameter in model.Parameters)
        {
            var @default = parameter.Parameter.Default is { } value ? $", Default = {CSharpText.Literal(value)}" : "";
            var name = CSharpText.Literal(parameter.Parameter.Name);
            var type = CSharpText.Literal(parameter.Parameter.Type.ToString());
            writer.Line($"[global::ConnectorSdk.CmdletParameter({parameter.Index}, {name}, {type}{@default}{Products(parameter.Limits)})]");
        }

        foreach (var rule in model.Rules)
        {
            Emit(writer, rule);
        }
    }

    private static string Products(ProductListing? listing)
        => listing is null ? "" : $", Products = {CSharpText.Literal(listing.Text)}, ProductsLine = {listing.Line}";

    private static void Emit(SourceWriter writer, SourcedRule rule)
    {
        var severity = rule.Severity == RuleSeverity.Warning ? ", Severity = global::ConnectorSdk.RuleSeverity.Warning" : "";
        var notation = CSharpText.Literal(rule.Rule.ToString());
        var source = $"{CSharpText.Literal(rule.Quote)}, {CSharpText.Literal(rule.Document)}, {rule.Line}";
        writer.Line($"[global::ConnectorSdk.CmdletRule({notation}, {source}{severity})]");
    }
}
