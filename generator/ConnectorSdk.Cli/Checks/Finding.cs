using System.Management.Automation.Language;
using ConnectorSdk.Cli.Scripts;

namespace ConnectorSdk.Cli.Checks;

/// <summary>Where in a script a finding stands, from 1.</summary>
internal sealed record ScriptPlace(string File, int Line, int Column, int EndLine, int EndColumn)
{
    public static ScriptPlace Of(ScriptSource source, IScriptExtent extent) => new(
        source.Path,
        source.LineOf(extent.StartLineNumber),
        source.ColumnOf(extent.StartLineNumber, extent.StartColumnNumber),
        source.LineOf(extent.EndLineNumber),
        source.ColumnOf(extent.EndLineNumber, extent.EndColumnNumber));

    public static ScriptPlace StartOf(string file) => new(file, 1, 1, 1, 1);
}

/// <summary>
/// What of a document a finding rests on: the quoted sentence, or just a parameter's entry. <paramref name="Path"/> leads to the
/// file, <paramref name="Document"/> is its name.
/// </summary>
internal sealed record DocumentPlace(string Path, string Document, int Line, string? Quote);

/// <summary>Something wrong in a script. <paramref name="Cmdlet"/> is null where it isn't about a command.</summary>
internal sealed record Finding(
    ScriptPlace Place,
    string Id,
    FindingSeverity Severity,
    string? Cmdlet,
    IReadOnlyList<string> Parameters,
    string Message,
    DocumentPlace? Source)
{
    /// <summary>The code that the finding is about; it tells the finding from others wherever it moves.</summary>
    public string Code { get; init; } = "";
}
