using System.Globalization;
using System.Text.Json.Nodes;
using ConnectorSdk.Rules;

namespace ConnectorSdk.Cli.Output;

/// <summary>One statement about one parameter, as JSON.</summary>
internal static class AtomJson
{
    public static JsonArray Of(IEnumerable<Atom> atoms) => [.. atoms.Select(Of)];

    public static JsonObject Of(Atom atom) => atom.Test switch
    {
        AtomTest.OneOf => With(atom, atom.Negated ? "isNot" : "is", Json.Array(atom.Operands)),
        AtomTest.Is => With(atom, atom.Negated ? "isNotFormat" : "isFormat", atom.Operands[0]),
        AtomTest.Given => With(atom, "is", atom.Negated ? "absent" : "present"),
        AtomTest.InRange => WithBounds(atom, "min", "max", bound => bound),
        AtomTest.CountInRange => WithBounds(atom, "minCount", "maxCount", bound => int.Parse(bound, CultureInfo.InvariantCulture)),
        _ => throw new InvalidOperationException($"A test of the kind {atom.Test} has no JSON."),
    };

    /// <summary>In a choice, a parameter that only has to be there is its name alone.</summary>
    public static JsonObject OfChoice(Atom atom)
        => atom is { Test: AtomTest.Given, Negated: false } ? new JsonObject { ["parameter"] = atom.Parameter } : Of(atom);

    private static JsonObject WithBounds(Atom atom, string min, string max, Func<string, JsonNode> write)
    {
        var json = new JsonObject { ["parameter"] = atom.Parameter };
        var bounds = atom.Negated ? new JsonObject() : json;
        foreach (var (name, bound) in new[] { (min, atom.Operands[0]), (max, atom.Operands[1]) })
        {
            if (bound.Length > 0)
            {
                bounds[name] = write(bound);
            }
        }

        if (atom.Negated)
        {
            json["not"] = bounds;
        }

        return json;
    }

    private static JsonObject With(Atom atom, string test, JsonNode operand)
        => new() { ["parameter"] = atom.Parameter, [test] = operand };
}
