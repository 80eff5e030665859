using System.Globalization;
using System.Text.Json.Nodes;
using ConnectorSdk.Rules;

namespace ConnectorSdk.Cli.Output;

/// <summary>What a rule demands, as JSON: the list <c>then</c>.</summary>
internal static class ClaimJson
{
    public static JsonArray Of(Rule rule) => rule.Then switch
    {
        AtomsClaim claim => OfAtoms(rule, claim),
        RangeClaim claim => [OfRange(claim)],
        FormatClaim claim => [OfFormat(claim)],
        AllowedValuesClaim claim => [With(claim.Parameter, "values", Json.Array(claim.Values))],
        CompareClaim claim => [OfComparison(claim)],
        OnlyOnClaim claim => [With(claim.Parameter, "only", Json.Array(claim.Products))],
        StatusClaim => [],
        _ => throw new InvalidOperationException($"A claim of type {rule.Then.GetType().Name} has no JSON."),
    };

    /// <summary>What excludes states what may not hold together with the condition; a choice is a list of alternatives.</summary>
    private static JsonArray OfAtoms(Rule rule, AtomsClaim claim) => rule.Kind switch
    {
        RuleKind.Excludes => AtomJson.Of(claim.Atoms.Select(atom => atom.Not())),
        RuleKind.AtLeastOne or RuleKind.ExactlyOne => [.. claim.Atoms.Select(AtomJson.OfChoice)],
        RuleKind.NoEffect when claim.Junction != Junction.All
            => [new JsonObject { [Word(claim.Junction)] = AtomJson.Of(claim.Atoms) }],
        _ => AtomJson.Of(claim.Atoms),
    };

    private static string Word(Junction junction) => junction == Junction.Any ? "anyOf" : "oneOf";

    private static JsonObject OfRange(RangeClaim claim)
    {
        var json = new JsonObject { ["parameter"] = claim.Parameter };
        AddBound(json, "min", claim.Min, claim.Measure);
        AddBound(json, "max", claim.Max, claim.Measure);
        return AddOrValues(json, claim.OrValues);
    }

    private static JsonObject OfComparison(CompareClaim claim) => new()
    {
        ["parameter"] = claim.Left,
        ["operator"] = RuleNotation.Write(claim.Operator),
        ["other"] = claim.Right,
    };

    private static JsonObject OfFormat(FormatClaim claim)
        => AddOrValues(
            With(claim.Parameter, "format", claim.Formats.Count == 1 ? claim.Formats[0] : Json.Array(claim.Formats)),
            claim.OrValues);

    /// <summary>Lengths and counts are numbers; other bounds may be sizes or time spans and stay as documented.</summary>
    private static void AddBound(JsonObject json, string name, string? bound, Measure measure)
    {
        if (bound is not null)
        {
            json[name] = measure is Measure.Length or Measure.Count
                && long.TryParse(bound, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                ? number
                : bound;
        }
    }

    private static JsonObject AddOrValues(JsonObject json, EquatableArray<string> values)
    {
        if (values.Count > 0)
        {
            json["orValues"] = Json.Array(values);
        }

        return json;
    }

    private static JsonObject With(string parameter, string name, JsonNode value)
        => new() { ["parameter"] = parameter, [name] = value };
}
