using System.Text.Json;

namespace ConnectorSdk.Benchmarks.Recall;

/// <summary>A label: what a reader says that the document states. A doubtful one counts neither for nor against.</summary>
internal sealed record LabelledFact(RuleFact Fact, int Line, bool IsDoubtful);

/// <summary>Reads the labels of a document, in the format of <c>connectorsdk rules --format json</c> without the texts.</summary>
internal static class LabelledFacts
{
    private const string Other = "other";

    /// <summary>The files of a set, one a document.</summary>
    public static IEnumerable<string> Files(LabelledSet set)
        => Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "GroundTruth", set.Name), "*.json")
            .Order(StringComparer.Ordinal);

    public static IReadOnlyList<LabelledFact> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.EnumerateArray()
            .Where(label => Kind(label) != Other)
            .SelectMany(label => Facts(label).Select(fact => new LabelledFact(
                fact,
                label.GetProperty("line").GetInt32(),
                label.TryGetProperty("doubtful", out var doubtful) && doubtful.GetBoolean())))];
    }

    /// <summary>The lines where the reader saw a constraint that no kind fits: what is found there isn't judged.</summary>
    public static IReadOnlySet<int> LinesOfOther(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return json.RootElement.EnumerateArray()
            .Where(label => Kind(label) == Other)
            .Select(label => label.GetProperty("line").GetInt32())
            .ToHashSet();
    }

    private static IEnumerable<RuleFact> Facts(JsonElement label)
    {
        var kind = Kind(label);
        var when = label.TryGetProperty("when", out var conditions) ? Atoms(conditions).ToList() : [];
        var then = label.GetProperty("then");
        switch (kind)
        {
            case "requires" or "noEffect":
                return then.EnumerateArray().Select(item => Atom(item) is var atom && kind == "requires" && IsNothing(atom)
                    ? RuleFact.Excludes([.. when, RuleFact.Atom(Name(item), ["present"])])
                    : RuleFact.Demand(kind, when, atom));
            case "excludes":
                return [RuleFact.Excludes([.. when, .. Atoms(then)])];
            case "atLeastOne" or "exactlyOne":
                return [RuleFact.Choice(kind, when, then.EnumerateArray().Select(Name))];
            case "reserved" or "deprecated":
                return [new RuleFact(kind, RuleFact.Set(when))];
            case "compare":
                return then.EnumerateArray().Select(item => RuleFact.Compare(
                    Name(item),
                    item.GetProperty("operator").GetString()! is "=" ? "==" : item.GetProperty("operator").GetString()!,
                    item.GetProperty("other").GetString()!));
            default:
                return then.EnumerateArray().Select(item => RuleFact.Value(kind, when, Name(item), Content(kind, item)));
        }
    }

    private static string Content(string kind, JsonElement item) => kind switch
    {
        "range" => $"{RuleFact.Quantity(Text(item, "min"))}..{RuleFact.Quantity(Text(item, "max"))}",
        "format" => RuleFact.Set(Text(item, "format")!.Split(" or ")),
        "allowedValues" => RuleFact.Set(Texts(item.GetProperty("values"))),
        "versionOnly" => RuleFact.Set(Texts(item.GetProperty("only")).Select(RuleFacts.Product)),
        _ => $"{Text(item, "min")}..{Text(item, "max")}",
    };

    private static bool IsNothing(string atom)
        => atom.EndsWith("={$null}", StringComparison.Ordinal) || atom.EndsWith("={absent}", StringComparison.Ordinal);

    private static string Kind(JsonElement label) => label.GetProperty("kind").GetString()!;

    private static string Name(JsonElement item) => item.GetProperty("parameter").GetString()!;

    private static IEnumerable<string> Atoms(JsonElement items) => items.EnumerateArray().Select(Atom);

    private static string Atom(JsonElement item)
        => item.TryGetProperty("isNot", out var not)
            ? "not " + RuleFact.Atom(Name(item), Texts(not))
            : RuleFact.Atom(Name(item), Texts(item.GetProperty("is")));

    private static IEnumerable<string> Texts(JsonElement items)
        => items.ValueKind == JsonValueKind.Array
            ? items.EnumerateArray().Select(value => value.ToString())
            : [items.ToString()];

    private static string? Text(JsonElement item, string name)
        => item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
}
