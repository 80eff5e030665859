using System.Management.Automation.Language;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Rules;

namespace ConnectorSdk.Cli.Checks;

/// <summary>What came of the scripts: the findings, and how many commands were looked at.</summary>
internal sealed record CheckResult(IReadOnlyList<Finding> Findings, int CommandCount);

/// <summary>Checks every command of a script whose cmdlet has a document.</summary>
internal sealed class ScriptChecker(IReadOnlyList<DocumentedCmdlet> cmdlets, ProductTargets targets)
{
    private readonly Dictionary<string, DocumentedCmdlet> _cmdlets = cmdlets.ToDictionary(
        cmdlet => cmdlet.Cmdlet.Name,
        StringComparer.OrdinalIgnoreCase);

    public CheckResult Check(string path, string text)
    {
        var script = Script.Parse(path, text);
        List<Finding> findings = [.. script.SyntaxErrors.Select(error => new Finding(
            ScriptPlace.Of(path, error.Extent), FindingIds.Syntax, RuleSeverity.Error, null, [], error.Message, null))];
        var count = 0;
        foreach (var command in script.Commands)
        {
            if (!AsksForHelp(command) && script.CmdletNameOf(command) is { } name && _cmdlets.TryGetValue(name, out var known))
            {
                var bound = ParameterBinder.Bind(command, known.Cmdlet, known.Binder, script);
                findings.AddRange(new CommandChecker(path, known, bound, targets).Check());
                count++;
            }
        }

        var ordered = findings.OrderBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column);
        return new CheckResult([.. ordered], count);
    }
    private static bool AsksForHelp(CommandAst command)
        => command.CommandElements.Any(element => element is CommandParameterAst { ParameterName: "?" });
}
