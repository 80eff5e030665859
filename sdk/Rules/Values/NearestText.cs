namespace ConnectorSdk.Rules.Values;

/// <summary>Finds the text that was probably meant by a misspelt one.</summary>
internal static class NearestText
{
    /// <summary>The nearest of the texts; null if none is like it, or two are equally near.</summary>
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
