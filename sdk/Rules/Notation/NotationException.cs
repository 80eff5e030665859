namespace ConnectorSdk.Rules.Notation;

/// <summary>The exception that is thrown when a string isn't a valid rule.</summary>
/// <param name="problem">The problem, as a sentence without its period.</param>
/// <param name="column">
/// The 1-based column of the first invalid character. At the end of the string, it is one column after the last character.
/// </param>
/// <param name="suggestion">The text that was probably intended, or null if it isn't clear.</param>
internal sealed class NotationException(string problem, int column, string? suggestion)
    : FormatException($"{problem} (column {column}).{(suggestion is null ? "" : $" Did you mean '{suggestion}'?")}")
{
    /// <summary>Gets the problem without the column.</summary>
    public string Problem => problem;

    public int Column => column;

    public string? Suggestion => suggestion;
}
