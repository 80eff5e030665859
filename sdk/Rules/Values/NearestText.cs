namespace ConnectorSdk.Rules.Values;

/// <summary>Finds the string that a misspelled string was probably intended to be.</summary>
internal static class NearestText
{
    /// <summary>Gets the nearest string, or null if none is similar or two are equally near.</summary>
    public static string? Of(string text, EquatableArray<string> texts)
    {
        var byDistance = texts
            .Select(other => (Text: other, Distance: EditDistance.Between(text, other)))
            .OrderBy(pair => pair.Distance)
            .ToList();
        return byDistance is [var nearest, ..]
            && nearest.Distance * 2 <= Math.Max(text.Length, nearest.Text.Length)
            && (byDistance.Count == 1 || byDistance[1].Distance > nearest.Distance)
            ? nearest.Text
            : null;
    }
}
