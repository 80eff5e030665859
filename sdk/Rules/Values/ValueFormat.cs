namespace ConnectorSdk.Rules.Values;

/// <summary>Represents a format of values.</summary>
/// <param name="description">The description of a value with the format, as the complement of "is not".</param>
/// <param name="defect">The defect of other values, if it is more specific than "is not ...".</param>
internal abstract class ValueFormat(string description, string? defect = null)
{
    public string Description => description;

    /// <summary>Gets the defect of a value that doesn't have the format, as the end of a sentence.</summary>
    public string Defect => defect ?? "is not " + description;

    /// <summary>
    /// Matches a value. The result is false only if no program accepts the value or documents call it invalid, and unknown if it
    /// is uncertain.
    /// </summary>
    public abstract Truth Matches(string value);

    /// <summary>Determines whether a string with the specified start, middle parts, and end can have the format.</summary>
    public virtual bool MayHave(EquatableArray<string> parts)
    {
        foreach (var part in parts)
        {
            foreach (var c in part)
            {
                if (!MayContain(c))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>
    /// Determines whether a value can contain the character. If not, <see cref="Matches"/> is false for each string with the
    /// character.
    /// </summary>
    protected virtual bool MayContain(char c) => true;
}
