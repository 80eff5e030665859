using System.Management.Automation.Language;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Rules.Diagnostics;

namespace ConnectorSdk.Cli.Checks;

/// <summary>Finds the problems of a script as a whole: syntax errors, and parts that can't be checked.</summary>
internal static class ScriptProblems
{
    public static IEnumerable<Finding> Find(Script script)
    {
        var ofConfigurations = script.Configurations.Select(keyword => Create(
            script, keyword.Extent, FindingIds.NotChecked,
            "A DSC configuration is not checked, because it can be parsed only with its modules."));
        return script.Source.IsFragment
            ? ofConfigurations.Concat(script.Errors.Take(1).Select(error => Create(
                script, error.Extent, FindingIds.NotChecked,
                $"The block is not complete PowerShell code. The lines with errors are not checked: {FirstLine(error.Message)}")))
            : ofConfigurations.Concat(script.Errors.Select(error => Create(
                script, error.Extent, FindingIds.Syntax, FirstLine(error.Message))));
    }

    private static Finding Create(Script script, IScriptExtent place, string id, string message)
        => new(
            ScriptPlace.Of(script.Source, place), id, FindingSeverities.Of(DiagnosticTable.Get(id).Level), null, [], message,
            null)
        {
            Code = place.Text,
        };

    /// <summary>If the parser itself fails, its message contains a stack trace.</summary>
    private static string FirstLine(string message)
    {
        var stack = message.IndexOf("\n   at ", StringComparison.Ordinal);
        return stack < 0 ? message : message[..stack].TrimEnd();
    }
}
