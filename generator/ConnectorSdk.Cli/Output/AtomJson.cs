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
        _ => throw new InvalidOperationException($"A test of the kind {atom.Test} has no JSON."),
    };

    /// <summary>In a choice, a parameter that only has to be there is its name alone.</summary>
    public static JsonObject OfChoice(Atom atom)
        => atom is { Test: AtomTest.Given, Negated: false } ? new JsonObject { ["parameter"] = atom.Parameter } : Of(atom);

    private static JsonObject With(Atom atom, string test, JsonNode operand)
        => new() { ["parameter"] = atom.Parameter, [test] = operand };
}
