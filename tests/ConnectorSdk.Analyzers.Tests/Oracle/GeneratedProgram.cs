namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>One method <c>Run</c> that builds commands, with the helper methods that it calls.</summary>
/// <param name="Choices">The choices that it was written from.</param>
/// <param name="Type">The name of the class that has the methods.</param>
/// <param name="Lines">The source, line by line.</param>
/// <param name="Sites">The lines that check a command, by the number that the program traces before each.</param>
/// <param name="Constructs">The constructs that the program is made of.</param>
internal sealed record GeneratedProgram(
    IReadOnlyList<int> Choices,
    string Type,
    IReadOnlyList<string> Lines,
    IReadOnlyDictionary<int, int> Sites,
    IReadOnlySet<string> Constructs)
{
    public string Source => string.Join('\n', Lines);
}
