namespace ConnectorSdk.Cli.Site.Relations;

/// <summary>
/// Finds groups of parameters that all exclude each other. In a picture, one box for such a group replaces the lines between all
/// of its pairs.
/// </summary>
internal static class ExclusiveGroups
{
    private const int FewestMembers = 3;

    /// <summary>Finds groups without common members. The parameters of a group keep their order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Find(IReadOnlyList<string> parameters, IEnumerable<Relation> relations)
    {
        var pairs = relations
            .Where(relation => relation is { Kind: RelationKind.Excludes, IsPlain: true })
            .SelectMany(relation => new[] { (relation.From, relation.To), (relation.To, relation.From) })
            .ToHashSet();
        var free = parameters.ToList();
        List<IReadOnlyList<string>> groups = [];
        while (free.Select(start => Grow(start, free, pairs)).MaxBy(group => group.Count) is { Count: >= FewestMembers } largest)
        {
            groups.Add([.. free.Where(largest.Contains)]);
            free.RemoveAll(largest.Contains);
        }

        return groups;
    }

    private static List<string> Grow(string start, List<string> free, HashSet<(string, string)> pairs)
    {
        List<string> group = [start];
        foreach (var candidate in free)
        {
            if (group.TrueForAll(member => pairs.Contains((candidate, member))))
            {
                group.Add(candidate);
            }
        }

        return group;
    }
}
