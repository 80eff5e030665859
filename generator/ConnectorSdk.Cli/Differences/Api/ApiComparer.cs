namespace ConnectorSdk.Cli.Differences.Api;

/// <summary>Compares the public declarations of two versions of a noun's code.</summary>
internal static class ApiComparer
{
    /// <summary>Gets the removed declarations and then the added declarations, in the order of the code.</summary>
    public static IReadOnlyList<ApiChange> Compare(IReadOnlyList<ApiMember> old, IReadOnlyList<ApiMember> @new)
    {
        return [.. Only(old, @new, isAdded: false), .. Only(@new, old, isAdded: true)];
    }

    private static IEnumerable<ApiChange> Only(
        IReadOnlyList<ApiMember> members, IReadOnlyList<ApiMember> others, bool isAdded)
    {
        var (source, binary) = (SourceKeys(others), BinaryKeys(others));
        return members
            .Select(member => new ApiChange(
                member, isAdded, !member.SourceKeys.All(source.Contains), !binary.Contains(member.BinaryKey)))
            .Where(change => change.InSource || change.InBinary);
    }

    private static HashSet<string> SourceKeys(IEnumerable<ApiMember> members)
        => members.SelectMany(member => member.SourceKeys).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> BinaryKeys(IEnumerable<ApiMember> members)
        => members.Select(member => member.BinaryKey).ToHashSet(StringComparer.Ordinal);
}
