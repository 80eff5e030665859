using System.Text.Json;
using System.Text.Json.Nodes;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Rules;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Output;

/// <summary>The rules for other programs.</summary>
internal static class RulesJson
{
    public static JsonArray Of(IEnumerable<LoadedSpec> specs)
        => [.. specs.SelectMany(spec => spec.StatedRules.Select(rule => Of(spec.Spec.Cmdlet!.Name, rule)))];

    private static JsonObject Of(string cmdlet, SourcedRule sourced)
    {
        var json = OfAnyProduct(cmdlet, sourced);
        if (sourced.Rule.Scope.Count > 0)
        {
            json["scope"] = Json.Array(sourced.Rule.Scope);
        }

        return json;
    }

    private static JsonObject OfAnyProduct(string cmdlet, SourcedRule sourced) => new()
    {
        ["cmdlet"] = cmdlet,
        ["parameter"] = sourced.Parameter,
        ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(sourced.Rule.Kind.ToString()),
        ["severity"] = Severities.Word(sourced.Severity),
        ["rule"] = sourced.Rule.ToString(),
        ["when"] = AtomJson.Of(Conditions(sourced.Rule)),
        ["then"] = ClaimJson.Of(sourced.Rule),
        ["quote"] = sourced.Quote,
        ["source"] = sourced.Document,
        ["line"] = sourced.Line,
    };

    /// <summary>What is reserved or deprecated has no claim of its own: using it is the condition.</summary>
    private static IEnumerable<Atom> Conditions(Rule rule)
        => rule.Then is StatusClaim status ? rule.When.Append(status.Subject) : rule.When;
}
