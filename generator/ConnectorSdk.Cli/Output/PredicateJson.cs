using System.Globalization;
using System.Text.Json.Nodes;
using ConnectorSdk.Cli.Texts;
using ConnectorSdk.Rules.Predicates;
using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Cli.Output;

/// <summary>A predicate about one parameter, as JSON.</summary>
internal static class PredicateJson
{
    public static JsonArray Of(IEnumerable<Predicate> predicates) => [.. predicates.Select(predicate => Of(predicate))];

    /// <param name="predicate">The predicate.</param>
    /// <param name="isLimit">True if the rule's kind states what is limited, so that the names can be shorter.</param>
    public static JsonObject Of(Predicate predicate, bool isLimit = false)
    {
        var json = predicate switch
        {
            Given given => With("is", given.Negated ? "absent" : "present"),
            HasValue has => With(has.Negated ? "isNot" : "is", Json.Array(has.Values)),
            HasFormat format => With(
                isLimit ? "format" : format.Negated ? "isNotFormat" : "isFormat",
                format.Formats.Count == 1 ? format.Formats[0] : Json.Array(format.Formats),
                format.OrValues),
            Within within when isLimit || within.Measure == Measure.Value => Bounds(within, ""),
            Within within => Bounds(within, within.Measure.ToString()),
            OnlyValues only => With("values", Json.Array(only.Values)),
            ExistsIn exists => With("only", Json.Array(exists.Products)),
            Compares compares => new() { ["operator"] = RuleNotation.Write(compares.Operator), ["other"] = compares.Other },
            _ => throw new InvalidOperationException($"A predicate of type {predicate.GetType().Name} has no JSON."),
        };
        json = predicate is { Negated: true } and not (Given or HasValue or HasFormat) ? new JsonObject { ["not"] = json } : json;
        json.Insert(0, "parameter", predicate.Parameter);
        return json;
    }

    /// <summary>In a choice, a parameter that only has to be set is written as its name alone.</summary>
    public static JsonObject OfChoice(Predicate predicate)
        => predicate is Given { Negated: false } ? new JsonObject { ["parameter"] = predicate.Parameter } : Of(predicate);

    /// <summary>Lengths and counts are numbers. Other bounds can be sizes or time spans and keep their documented form.</summary>
    private static JsonObject Bounds(Within within, string measure)
    {
        var json = new JsonObject();
        foreach (var (name, bound) in new[] { ("min" + measure, within.Min), ("max" + measure, within.Max) })
        {
            if (bound is not null)
            {
                json[name] = within.Measure is Measure.Length or Measure.Count
                    && long.TryParse(bound, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : bound;
            }
        }

        return AddOrValues(json, within.OrValues);
    }

    private static JsonObject With(string name, JsonNode value, EquatableArray<string> orValues = default)
        => AddOrValues(new JsonObject { [name] = value }, orValues);

    private static JsonObject AddOrValues(JsonObject json, EquatableArray<string> values)
    {
        if (values.Count > 0)
        {
            json["orValues"] = Json.Array(values);
        }

        return json;
    }
}
