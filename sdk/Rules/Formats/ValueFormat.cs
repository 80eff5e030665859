namespace ConnectorSdk.Rules;

/// <summary>One way of writing values.</summary>
/// <param name="name">The name in the notation of rules.</param>
/// <param name="description">What a value of the format is, in words that complete "isn't ...".</param>
internal abstract class ValueFormat(string name, string description)
{
    public string Name => name;

    public string Description => description;

    /// <summary>
    /// False only where nothing could accept the value, or where documents call it invalid. Unknown where that is in doubt.
    /// </summary>
    public abstract Truth Matches(string value);
}
