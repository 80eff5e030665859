namespace ConnectorSdk.Rules.Values;

/// <summary>One way of writing values.</summary>
/// <param name="description">What a value of the format is, in words that complete "is not ...".</param>
/// <param name="defect">What is wrong with any other value, if that says more than "is not ...".</param>
internal abstract class ValueFormat(string description, string? defect = null)
{
    public string Description => description;

    /// <summary>What is wrong with a value that certainly isn't of the format, as the end of a sentence.</summary>
    public string Defect => defect ?? "is not " + description;

    /// <summary>
    /// False only where nothing could accept the value, or where documents call it invalid. Unknown where that is in doubt.
    /// </summary>
    public abstract Truth Matches(string value);

    /// <summary>False if no text can be of the format that begins, goes on and ends with the given parts.</summary>
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

    /// <summary>False for a character that no value contains; <see cref="Matches"/> is false for each text that has it.</summary>
    protected virtual bool MayContain(char c) => true;
}
