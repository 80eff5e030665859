namespace ConnectorSdk.Cli.Findings;

/// <summary>A problem in a script. <paramref name="Cmdlet"/> is null if the finding isn't about a command.</summary>
internal sealed record Finding(
    ScriptPlace Place,
    string Id,
    FindingSeverity Severity,
    string? Cmdlet,
    IReadOnlyList<string> Parameters,
    string Message,
    DocumentPlace? Source)
{
    /// <summary>The code that the finding is about. It identifies the finding even if its location changes.</summary>
    public string Code { get; init; } = "";
}
