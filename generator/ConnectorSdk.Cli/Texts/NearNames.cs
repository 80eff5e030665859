using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Cli.Texts;

/// <summary>Guesses which name was meant.</summary>
internal static class NearNames
{
    private const int MaxSuggestions = 3;

    /// <summary>A sentence with a leading blank, with the nearest names; empty where none is near.</summary>
    public static string Suggest(string name, IEnumerable<string> known, string prefix = "")
    {
        var nearest = Nearest(name, known);
        return nearest.Count == 0 ? "" : $" Did you mean {string.Join(" or ", nearest.Select(near => Quote(prefix + near)))}?";
    }

    /// <summary>The nearest names, all of them equally near; none if no name is near.</summary>
    public static IReadOnlyList<string> Nearest(string name, IEnumerable<string> known)
        => known
            .Select(candidate => (Name: candidate, Distance: DistanceOf(name, candidate)))
            .Where(candidate => candidate.Distance is not null)
            .GroupBy(candidate => candidate.Distance)
            .MinBy(group => group.Key)?
            .Take(MaxSuggestions)
            .Select(near => near.Name)
            .ToList() ?? [];

    private static string Quote(string name) => $"'{name}'";

    /// <summary>
    /// The number of edits, for up to half of the letters. A name that only continues the given one is near, too. Null: too far.
    /// </summary>
    private static int? DistanceOf(string name, string candidate)
    {
        var limit = Math.Clamp(name.Length / 2, 1, 3);
        var edits = Enumerable.Range(0, limit + 1).Where(edits => EditDistance.Within(edits, name, candidate)).Cast<int?>();
        return edits.FirstOrDefault()
            ?? (name.Length >= 3 && candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? limit + 1 : null);
    }
}
