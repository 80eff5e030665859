namespace ConnectorSdk.Testing.Objects;

/// <summary>
/// Compares values as the server stores them: null, Boolean values, 64-bit integers, strings, GUIDs, dates, and lists of strings.
/// </summary>
internal static class StoredValue
{
    /// <summary>Lists are compared as sets. An empty string, an empty list, and null are equal. Case matters.</summary>
    public static bool AreEqual(object? left, object? right)
        => (IsEmpty(left) && IsEmpty(right))
            || (left is IReadOnlyList<string> lefts && right is IReadOnlyList<string> rights
                ? lefts.Count == rights.Count && new HashSet<string>(lefts, StringComparer.Ordinal).SetEquals(rights)
                : Equals(left, right));

    /// <summary>Whether a stored value is the one that a filter asks for. Strings are compared ignoring case.</summary>
    public static bool Matches(object? stored, object? filter)
        => stored is string text && filter is string other
            ? text.Equals(other, StringComparison.OrdinalIgnoreCase)
            : AreEqual(stored, filter);

    public static bool IsEmpty(object? value) => value is null or "" or IReadOnlyList<string> { Count: 0 };
}
