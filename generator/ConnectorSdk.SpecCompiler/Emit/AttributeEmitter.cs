using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.SpecCompiler.Emit;

/// <summary>Emits what analyzers and the runtime read: the cmdlet, its parameters, and its rules with their sentences.</summary>
internal static class AttributeEmitter
{
    public static void Emit(SourceWriter writer, BuilderModel model)
    {
        writer.Line($"[global::ConnectorSdk.CmdletBuilder({CSharpText.Literal(model.Cmdlet)})]");
        foreach (var parameter in model.Parameters)
        {
            var @default = parameter.Parameter.Default is { } value ? $", Default = {CSharpText.Literal(value)}" : "";
            var name = CSharpText.Literal(parameter.Parameter.Name);
            var type = CSharpText.Literal(parameter.Parameter.Type.ToString());
            writer.Line($"[global::ConnectorSdk.CmdletParameter({parameter.Index}, {name}, {type}{@default})]");
        }

        foreach (var rule in model.Rules)
        {
            Emit(writer, rule);
        }
    }

    private static void Emit(SourceWriter writer, SourcedRule rule)
    {
        var severity = rule.Severity == RuleSeverity.Warning ? ", Severity = global::ConnectorSdk.RuleSeverity.Warning" : "";
        var notation = CSharpText.Literal(rule.Rule.ToString());
        var source = $"{CSharpText.Literal(rule.Quote)}, {CSharpText.Literal(rule.Document)}, {rule.Line}";
        writer.Line($"[global::ConnectorSdk.CmdletRule({notation}, {source}{severity})]");
    }
}
