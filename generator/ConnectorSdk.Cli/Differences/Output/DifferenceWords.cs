using ConnectorSdk.Cli.Differences.Effects;

namespace ConnectorSdk.Cli.Differences.Output;

/// <summary>The texts for differences.</summary>
internal static class DifferenceWords
{
    /// <summary>Gets the subject of a difference.</summary>
    public static string SubjectOf(Difference difference)
    {
        var (parameter, set) = ($"-{difference.Parameter}", $"parameter set {difference.Set}");
        return difference.Kind switch
        {
            DifferenceKind.Cmdlet => "cmdlet",
            DifferenceKind.Products => "product",
            DifferenceKind.Parameter => $"parameter {parameter}",
            DifferenceKind.Type => OfParameter("type", difference),
            DifferenceKind.Alias => OfParameter("alias", difference),
            DifferenceKind.Accepts => OfParameter("accepted values", difference),
            DifferenceKind.Pipeline => OfParameter("pipeline input", difference),
            DifferenceKind.Null => $"$null as a value of {parameter}",
            DifferenceKind.Default => OfParameter("default value", difference),
            DifferenceKind.ValueList => OfParameter("list of values", difference),
            DifferenceKind.Value => OfParameter("value", difference),
            DifferenceKind.ValueOrder => OfParameter("order of the values", difference),
            DifferenceKind.ParameterSet => set,
            DifferenceKind.DefaultSet => "default parameter set",
            DifferenceKind.Member => $"{parameter} in {set}",
            DifferenceKind.Position => $"position of {parameter} in {set}",
            DifferenceKind.ArgumentOrder => $"order of the mandatory parameters in {set}",
            DifferenceKind.Rule => "rule",
            DifferenceKind.Description => OfParameter("description", difference),
            _ => "generated declaration",
        };
    }

    public static string ChangeOf(Difference difference)
        => difference.Old is null ? "added" : difference.New is null ? "removed" : "changed";

    public static string Word(Compatibility compatibility) => compatibility switch
    {
        Compatibility.Major => "major",
        Compatibility.Minor => "minor",
        Compatibility.Patch => "patch",
        _ => "none",
    };

    /// <summary>The style of a word in a terminal.</summary>
    public static string Style(Compatibility compatibility) => compatibility switch
    {
        Compatibility.Major => "red",
        Compatibility.Minor => "yellow",
        _ => "green",
    };

    /// <summary>Gets a sentence that recommends what to do.</summary>
    public static string Summary(SpecDifferences differences)
    {
        var all = differences.Differences;
        if (all.Count == 0)
        {
            return "There are no differences.";
        }

        var counts = new[] { Compatibility.Major, Compatibility.Minor, Compatibility.Patch }
            .Select(word => (Word: Word(word), Count: all.Count(judged => judged.Effect.Worst == word)))
            .Where(pair => pair.Count > 0)
            .Select(pair => $"{pair.Count} {pair.Word}");
        var effect = differences.Effect;
        return $"{all.Count} {(all.Count == 1 ? "difference" : "differences")} ({string.Join(", ", counts)}). "
            + $"The generated API requires a new {Word(effect.Worst)} version "
            + $"(source: {Word(effect.Source)}, binary: {Word(effect.Binary)}).";
    }

    private static string OfParameter(string what, Difference difference)
        => difference.Parameter.Length == 0 ? what : $"{what} of -{difference.Parameter}";
}
