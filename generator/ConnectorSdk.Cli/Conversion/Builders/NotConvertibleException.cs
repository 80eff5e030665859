namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>
/// A part of a script has no C# that certainly does the same. The message is the reason, a sentence for the comment that takes
/// its place.
/// </summary>
internal sealed class NotConvertibleException(string reason) : Exception(reason)
{
    /// <summary>The line of the script, where the reason is about another one than the statement's first.</summary>
    public int? Line { get; init; }
}
