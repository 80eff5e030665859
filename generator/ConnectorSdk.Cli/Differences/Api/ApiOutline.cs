namespace ConnectorSdk.Cli.Differences.Api;

/// <summary>The changes that people need to see.</summary>
internal static class ApiOutline
{
    /// <summary>A class that comes or goes stands for its members.</summary>
    public static IEnumerable<ApiChange> Of(IReadOnlyList<ApiChange> changes)
    {
        var types = changes
            .Where(change => change.Member.Container == change.Member.Name)
            .Select(change => (change.Member.Container, change.IsAdded))
            .ToHashSet();
        return changes.Where(change => change.Member.Container == change.Member.Name
            || !types.Contains((change.Member.Container, change.IsAdded)));
    }
}
