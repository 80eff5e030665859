using System.Management.Automation.Language;

namespace ConnectorSdk.Cli.Checks;

/// <summary>Where in a script a finding stands, from 1.</summary>
internal sealed record ScriptPlace(string File, int Line, int Column, int EndLine, int EndColumn)
{
    public static ScriptPlace Of(string file, IScriptExtent extent)
        => new(file, extent.StartLineNumber, extent.StartColumnNumber, extent.EndLineNumber, extent.EndColumnNumber);
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
    RuleSeverity Severity,
    string? Cmdlet,
    IReadOnlyList<string> Parameters,
    string Message,
    DocumentPlace? Source);
