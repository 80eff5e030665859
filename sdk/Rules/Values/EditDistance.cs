namespace ConnectorSdk.Rules.Values;

/// <summary>
/// Computes the number of characters to add, remove, replace, or swap with their neighbors to change one string into another,
/// ignoring case.
/// </summary>
internal static class EditDistance
{
    public static bool Within(int limit, string from, string to)
        => Math.Abs(from.Length - to.Length) <= limit && Between(from, to) <= limit;

    public static int Between(string from, string to)
    {
        var rows = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1,
                        rows[i - 1, j - 1] + (AreSame(from[i - 1], to[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && AreSame(from[i - 1], to[j - 2]) && AreSame(from[i - 2], to[j - 1]))
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[from.Length, to.Length];
    }

    private static bool AreSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
