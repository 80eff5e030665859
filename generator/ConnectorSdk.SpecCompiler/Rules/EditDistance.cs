namespace ConnectorSdk.SpecCompiler.Rules;

/// <summary>How many single-character edits lie between two names, ignoring case.</summary>
internal static class EditDistance
{
    public static bool Within(int limit, string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return false;
        }

        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + (same ? 0 : 1), 1 + Math.Min(row[j], row[j - 1])));
            }
        }

        return row[b.Length] <= limit;
    }
}
