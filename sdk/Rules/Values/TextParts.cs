namespace ConnectorSdk.Rules.Values;

/// <summary>Represents a string of which parts are known.</summary>
/// <param name="Parts">
/// The start, the parts that follow in this order, and the end. A single part is the whole string.
/// </param>
internal sealed record TextParts(EquatableArray<string> Parts) : PartialValue
{
    /// <summary>Gets the minimum number of characters.</summary>
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

    /// <summary>Gets the whole string, or null if parts are unknown.</summary>
    public string? Whole => Parts.Count == 1 ? Parts[0] : null;

    public override string ToString() => string.Join("\u2026", Parts);
}
