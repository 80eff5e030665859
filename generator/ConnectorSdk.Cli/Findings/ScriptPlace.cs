using System.Management.Automation.Language;
using ConnectorSdk.Cli.Sources;

namespace ConnectorSdk.Cli.Findings;

/// <summary>The location of a finding in a script. Lines and columns start at 1.</summary>
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
