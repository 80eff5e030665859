namespace ConnectorSdk.Cli.Differences.Api;

/// <summary>The changes that are shown to users.</summary>
internal static class ApiOutline
{
    /// <summary>Omits the members of an added or removed class.</summary>
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
