namespace ConnectorSdk.Rules.Values;

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T>
        => new(items.ToArray());

    /// <summary>Determines whether the array contains the string, ignoring case.</summary>
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
