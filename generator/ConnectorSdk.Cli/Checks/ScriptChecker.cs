using System.Text.RegularExpressions;
using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Scripts;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Rules.Products;

namespace ConnectorSdk.Cli.Checks;

/// <summary>Checks every command of a file whose cmdlet has a document.</summary>
internal sealed partial class ScriptChecker(DocumentedCmdlets cmdlets, ProductTargets targets)
{
    public CheckResult Check(string path, FileText file) => Check(path, file, MarkdownScripts.IsMarkdown(path));

    /// <summary>Checks the PowerShell blocks of a Markdown file, whatever its file name is.</summary>
    public CheckResult CheckMarkdown(string path, FileText file) => Check(path, file, isMarkdown: true);

    private CheckResult Check(string path, FileText file, bool isMarkdown)
    {
        if (file.Problem is { } problem)
        {
            var finding = new Finding(
                ScriptPlace.StartOf(path), FindingIds.Unreadable, FindingSeverity.Error, null, [],
                $"The file {problem}. It was not checked.", null);
            return new CheckResult(path, [finding], 0, [], [], []);
        }

        var sources = isMarkdown
            ? MarkdownScripts.Read(path, file.Text)
            : [new ScriptSource(path, file.Text)];
        var parts = sources.Select(source => Check(Script.Parse(source))).ToList();
        IEnumerable<Notice> ofFile = file.IsAnsi ? [new Notice(NoticeKind.AnsiFile, ScriptPlace.StartOf(path))] : [];
        var findings = parts.SelectMany(part => part.Findings);
        return new CheckResult(
            path,
            [.. findings.OrderBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column)],
            parts.Sum(part => part.CommandCount),
            [.. parts.SelectMany(part => part.Undocumented)],
            [.. ofFile, .. parts.SelectMany(part => part.Notices)],
            [.. parts.SelectMany(part => part.Functions)]);
    }

    private CheckResult Check(Script script)
    {
        List<Finding> findings = [.. ScriptProblems.Find(script)];
        List<Notice> notices = [];
        List<UndocumentedCommand> undocumented = [];
        var count = 0;
        foreach (var command in script.Commands)
        {
            var name = script.CmdletNameOf(command);
            if (name is null || cmdlets.Find(name) is not { } known)
            {
                notices.AddRange(UnreadCommands.NoticeOf(command, script.Source));
                undocumented.AddRange(name is not null && VerbAndNoun().IsMatch(name)
                    ? [new UndocumentedCommand(name, cmdlets.HaveNounOf(name))]
                    : []);
            }
            else if (!UnreadCommands.IsNoCall(command, script.Source))
            {
                var bound = ParameterBinder.Bind(command, known.Cmdlet, known.Binder, script);
                findings.AddRange(new CommandChecker(script.Source, known, bound, targets).Check()
                    .Select(finding => finding with { Code = command.Extent.Text }));
                notices.AddRange(UnreadCommands.NoticeOf(bound, script));
                count++;
            }
        }

        return new CheckResult(script.Source.Path, findings, count, undocumented, notices, [.. script.Functions]);
    }

    [GeneratedRegex(@"^\p{L}+-\p{L}[\p{L}\p{Nd}_]*$")]
    private static partial Regex VerbAndNoun();
}
