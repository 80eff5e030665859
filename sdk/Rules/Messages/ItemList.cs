namespace ConnectorSdk.Rules.Messages;

/// <summary>Joins items to a list in a sentence: "A", "A or B", "A, B, or C".</summary>
internal static class ItemList
{
    public static string Join(IEnumerable<string> items, string conjunction)
    {
        List<string> all = [.. items];
        return all.Count switch
        {
            0 => "",
            1 => all[0],
            2 => $"{all[0]} {conjunction} {all[1]}",
            var count => $"{string.Join(", ", all.Take(count - 1))}, {conjunction} {all[count - 1]}",
        };
    }
}
