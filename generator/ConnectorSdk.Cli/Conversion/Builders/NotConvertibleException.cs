namespace ConnectorSdk.Cli.Conversion.Builders;

/// <summary>
/// A part of a script has no C# code that certainly does the same. The message is the reason, a sentence for the comment that
/// replaces the part.
/// </summary>
internal sealed class NotConvertibleException(string reason) : Exception(reason)
{
    /// <summary>The line in the script, if the reason isn't about the first line of the statement.</summary>
    public int? Line { get; init; }

    /// <summary>Gets the reason for the comment. After a bug in the converter, only one statement isn't converted.</summary>
    public static string ReasonOf(Exception exception) => exception is NotConvertibleException
        ? exception.Message
        : $"The converter failed here ({exception.GetType().Name}). Please report it.";
}
