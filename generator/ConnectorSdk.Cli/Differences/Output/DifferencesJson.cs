using System.Text.Json;
using System.Text.Json.Nodes;
using ConnectorSdk.Cli.Differences.Api;
using ConnectorSdk.Cli.Differences.Effects;

namespace ConnectorSdk.Cli.Differences.Output;

/// <summary>Differences in JSON, for other programs.</summary>
internal static class DifferencesJson
{
    public static JsonObject Of(SpecDifferences differences) => new()
    {
        ["effect"] = DifferenceWords.Word(differences.Effect.Worst),
        ["source"] = DifferenceWords.Word(differences.Effect.Source),
        ["binary"] = DifferenceWords.Word(differences.Effect.Binary),
        ["differences"] = new JsonArray([.. differences.Differences.Select(Of)]),
        ["declarations"] = new JsonArray([.. differences.Declarations.Select(Of)]),
    };

    private static JsonObject Of(JudgedDifference judged)
    {
        var (difference, effect) = (judged.Difference, judged.Effect);
        return new JsonObject
        {
            ["cmdlet"] = difference.Cmdlet,
            ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(difference.Kind.ToString()),
            ["change"] = DifferenceWords.ChangeOf(difference),
            ["parameter"] = Name(difference.Parameter),
            ["set"] = Name(difference.Set),
            ["old"] = difference.Old,
            ["new"] = difference.New,
            ["effect"] = DifferenceWords.Word(effect.Worst),
            ["source"] = DifferenceWords.Word(effect.Source),
            ["binary"] = DifferenceWords.Word(effect.Binary),
            ["note"] = judged.Note,
        };
    }

    private static JsonObject Of(ApiChange change) => new()
    {
        ["change"] = change.IsAdded ? "added" : "removed",
        ["declaration"] = change.Member.Text,
        ["inSource"] = change.InSource,
        ["inBinary"] = change.InBinary,
    };

    private static string? Name(string name) => name.Length == 0 ? null : name;
}
