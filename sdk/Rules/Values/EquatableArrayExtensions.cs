namespace ConnectorSdk.Rules.Values;

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T>
        => new(items.ToArray());

    /// <summary>Whether one of the texts is the given one, ignoring case.</summary>
    public static bool ContainsText(this EquatableArray<string> texts, string text)
    {
        foreach (var item in texts)
        {
            if (item.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
