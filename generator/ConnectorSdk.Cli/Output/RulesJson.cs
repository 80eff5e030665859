using System.Text.Json;
using System.Text.Json.Nodes;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Cli.Texts;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Output;

/// <summary>Rules in JSON, for other programs.</summary>
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
        ["severity"] = SeverityWords.Word(sourced.Severity),
        ["rule"] = sourced.Rule.ToString(),
        ["when"] = PredicateJson.Of(sourced.Rule.When),
        ["then"] = Demanded(sourced.Rule),
        ["quote"] = sourced.Quote,
        ["source"] = sourced.Document,
        ["line"] = sourced.Line,
    };

    /// <summary>
    /// For an exclusion, gets the predicates that can't be true together with the condition. For a choice, gets the alternatives.
    /// Rules about reserved and deprecated parameters require nothing, because their condition is the use of the parameter.
    /// </summary>
    private static JsonArray Demanded(Rule rule) => rule switch
    {
        { Then.Limit: { } limit } => [PredicateJson.Of(limit, isLimit: true)],
        { Kind: RuleKind.Excludes } => PredicateJson.Of(rule.Then.Predicates.Select(predicate => predicate.Not())),
        { Kind: RuleKind.AtLeastOne or RuleKind.ExactlyOne } => [.. rule.Then.Predicates.Select(PredicateJson.OfChoice)],
        { Kind: RuleKind.NoEffect, Then.Junction: Junction.Any } => [OfChoice("anyOf", rule)],
        { Kind: RuleKind.NoEffect, Then.Junction: Junction.One } => [OfChoice("oneOf", rule)],
        _ => PredicateJson.Of(rule.Then.Predicates),
    };

    private static JsonObject OfChoice(string word, Rule rule)
        => new() { [word] = PredicateJson.Of(rule.Then.Predicates) };
}
