using ConnectorSdk.Rules.Values;

namespace ConnectorSdk.Cli.Texts;

/// <summary>Suggests the names that a misspelled name might mean.</summary>
internal static class NearNames
{
    private const int MaxSuggestions = 3;

    /// <returns>A sentence with a leading space and the nearest names, or an empty text if none is near.</returns>
    public static string Suggest(string name, IEnumerable<string> known, string prefix = "")
    {
        var nearest = Nearest(name, known);
        return nearest.Count == 0 ? "" : $" Did you mean {string.Join(" or ", nearest.Select(near => Quote(prefix + near)))}?";
    }

    /// <returns>The nearest names, all at the same distance; empty if no name is near.</returns>
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

    /// <returns>
    /// The number of edits, or null if there are more than half of the letters or more than 3. A longer name that starts with the
    /// specified name is near, too.
    /// </returns>
    private static int? DistanceOf(string name, string candidate)
    {
        var limit = Math.Clamp(name.Length / 2, 1, 3);
        var edits = Enumerable.Range(0, limit + 1).Where(edits => EditDistance.Within(edits, name, candidate)).Cast<int?>();
        return edits.FirstOrDefault()
            ?? (name.Length >= 3 && candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase) ? limit + 1 : null);
    }
}
