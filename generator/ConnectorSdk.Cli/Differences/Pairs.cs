namespace ConnectorSdk.Cli.Differences;

/// <summary>Matches the items of two lists by name. PowerShell ignores the case of names.</summary>
internal static class Pairs
{
    /// <summary>Gets the pairs in the order of their names.</summary>
    public static IEnumerable<Pair<T>> ByName<T>(IEnumerable<T> old, IEnumerable<T> @new, Func<T, string> name)
        where T : class
    {
        var olds = First(old, name);
        var news = First(@new, name);
        return olds.Keys.Union(news.Keys, StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase)
            .Select(key => (Old: olds.GetValueOrDefault(key), New: news.GetValueOrDefault(key)))
            .Select(pair => new Pair<T>(NameOf(pair.Old, pair.New, name), pair.Old, pair.New));
    }

    private static Dictionary<string, T> First<T>(IEnumerable<T> items, Func<T, string> name)
    {
        var first = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            first.TryAdd(name(item), item);
        }

        return first;
    }

    /// <summary>If the spellings differ, the choice doesn't depend on which version is the old one.</summary>
    private static string NameOf<T>(T? old, T? @new, Func<T, string> name)
        where T : class
        => new[] { old, @new }.OfType<T>().Select(name).Order(StringComparer.Ordinal).First();
}
