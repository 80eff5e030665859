namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>
/// A part of a script has no C# that certainly does the same. The message is the reason, a sentence for the comment that takes
/// its place.
/// </summary>
internal sealed class NotConvertibleException(string reason) : Exception(reason)
{
    /// <summary>The line of the script, where the reason is about another one than the statement's first.</summary>
    public int? Line { get; init; }

    /// <summary>The reason for the comment. A fault of the converter costs the script one statement, not all of them.</summary>
    public static string ReasonOf(Exception exception) => exception is NotConvertibleException
        ? exception.Message
        : $"The converter failed here ({exception.GetType().Name}). Please report it.";
}
