namespace ConnectorSdk.Rules.Notation;

/// <summary>A text isn't a rule: what is wrong, where, and what was probably meant.</summary>
/// <param name="problem">What is wrong, as a sentence without its period.</param>
/// <param name="column">The column of the first character that doesn't fit, from 1; one after the last at the end.</param>
/// <param name="suggestion">What may be written there instead; null if that isn't clear.</param>
internal sealed class NotationException(string problem, int column, string? suggestion)
    : FormatException($"{problem} (column {column}).{(suggestion is null ? "" : $" Did you mean '{suggestion}'?")}")
{
    /// <summary>What is wrong, without the column.</summary>
    public string Problem => problem;

    public int Column => column;

    public string? Suggestion => suggestion;
}
