using ConnectorSdk.Cli.Scripts;

namespace ConnectorSdk.Cli.Conversion.Statements;

/// <summary>The reason why a command without a document isn't converted.</summary>
internal static class Undocumented
{
    public static string Describe(string name, Script script) => name.ToUpperInvariant() switch
    {
        "INVOKE-EXPRESSION" or "IEX" => $"{name} runs a text that exists only at run time.",
        "START-SLEEP" or "SLEEP" => $"{name} waits for something that the converted code doesn't run.",
        var path when path.EndsWith(".PS1", StringComparison.Ordinal) => $"{name} is another script.",
        var verb when verb.StartsWith("CONNECT-", StringComparison.Ordinal)
            || verb.StartsWith("DISCONNECT-", StringComparison.Ordinal)
            || verb.EndsWith("-PSSESSION", StringComparison.Ordinal) || verb.EndsWith("-PSSNAPIN", StringComparison.Ordinal)
            || verb.EndsWith("-MODULE", StringComparison.Ordinal)
            => $"{name} is about the connection, which belongs to the code that sends commands.",
        _ when script.Functions.Contains(name) => $"The function {name} isn't converted.",
        _ => $"{name} has no document, and isn't converted.",
    };
}
