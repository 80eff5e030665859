namespace ConnectorSdk.Rules.Values;

/// <summary>A text of which parts are known.</summary>
/// <param name="Parts">
/// What it begins with, what follows somewhere, in this order, and what it ends with. One part is the whole text.
/// </param>
internal sealed record TextParts(EquatableArray<string> Parts) : PartialValue
{
    /// <summary>The number of characters that it has at least.</summary>
    public int LeastLength
    {
        get
        {
            var length = 0;
            foreach (var part in Parts)
            {
                length += part.Length;
            }

            return length;
        }
    }

    /// <summary>The whole text; null if parts are unknown.</summary>
    public string? Whole => Parts.Count == 1 ? Parts[0] : null;

    public override string ToString() => string.Join("\u2026", Parts);
}
