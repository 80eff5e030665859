using ConnectorSdk.SpecCompiler.Rules;

namespace ConnectorSdk.Cli.Files;

/// <summary>Guesses which name was meant.</summary>
internal static class NearNames
{
    private const int MaxSuggestions = 3;

    /// <summary>A sentence with a leading blank; empty where no name is near.</summary>
    public static string Suggest(string name, IEnumerable<string> known, string prefix = "")
    {
        var near = known
            .Where(candidate => IsNear(name, candidate))
            .Take(MaxSuggestions)
            .Select(candidate => $"'{prefix}{candidate}'")
            .ToList();
        return near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    /// <summary>A third of the letters may differ; a name that only continues the given one is near as well.</summary>
    private static bool IsNear(string name, string candidate)
        => EditDistance.Within(Math.Clamp(name.Length / 3, 1, 4), name, candidate)
            || (name.Length >= 3 && candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
