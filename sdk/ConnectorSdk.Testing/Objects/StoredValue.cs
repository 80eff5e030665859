namespace ConnectorSdk.Testing.Objects;

/// <summary>
/// Compares values in stored form: null, Booleans, 64-bit integers, strings, GUIDs, dates, and lists of strings.
/// </summary>
internal static class StoredValue
{
    /// <summary>
    /// Determines whether two values are equal, including case. Lists are compared as sets. An empty string, an empty list, and
    /// null are equal.
    /// </summary>
    public static bool AreEqual(object? left, object? right)
        => (IsEmpty(left) && IsEmpty(right))
            || (left is IReadOnlyList<string> lefts && right is IReadOnlyList<string> rights
                ? lefts.Count == rights.Count && new HashSet<string>(lefts, StringComparer.Ordinal).SetEquals(rights)
                : Equals(left, right));

    /// <summary>Determines whether a stored value matches a filter. Strings are compared ignoring case.</summary>
    public static bool Matches(object? stored, object? filter)
        => stored is string text && filter is string other
            ? text.Equals(other, StringComparison.OrdinalIgnoreCase)
            : AreEqual(stored, filter);

    public static bool IsEmpty(object? value) => value is null or "" or IReadOnlyList<string> { Count: 0 };
}
