using System.CommandLine;
using ConnectorSdk.Cli.Checks;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Linting;
using ConnectorSdk.Cli.Output;
using ConnectorSdk.Cli.Specs;

namespace ConnectorSdk.Cli.Commands;

/// <summary><c>connectorsdk lint</c>: finds the problems of documents and of their examples.</summary>
internal sealed class LintCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string[]> _specs = RequiredSpecArgument();

    private readonly Option<string> _format = FormatOption(FindingsWriter.Formats);
    private readonly Option<bool> _warnAsError = WarnAsErrorOption();
    private readonly Option<bool> _info = new("--info")
    {
        Description = "Also reports constraints that aren't recognized, rules that aren't used, facts that are doubtful, and "
            + "examples that aren't checked.",
    };

    public LintCommand(Terminal terminal)
        : base("lint", "Reports errors in cmdlet help documents, and in the commands of their examples.")
    {
        _terminal = terminal;
        Add(_specs);
        Add(_format);
        Add(_info);
        Add(_warnAsError);
        SetAction(Run);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "connectorsdk lint specs                               errors and warnings",
        "connectorsdk lint New-Lamp.md --info                  everything that is known about one document",
        "connectorsdk lint specs --format github               annotations in a pull request on GitHub",
        "connectorsdk lint specs --format sarif > lint.sarif   for code scanning and editors",
    ];

    public override IReadOnlyList<string> ExitCodeNotes { get; } =
    [
        "0  no errors (there might be warnings)",
        "1  at least one error, or a warning with --warnaserror",
        "2  nothing was checked: invalid arguments, or a missing file",
    ];

    private int Run(ParseResult result)
    {
        var specs = SpecLoader.Load(result.GetRequiredValue(_specs), _terminal);
        var cmdlets = DocumentedCmdlets.Of(specs);
        var linter = new DocumentLinter(new ScriptChecker(cmdlets, ProductChoice.Choose([], cmdlets)));
        var results = Progress.Run("Checking documents", specs, linter.Lint, _terminal);
        var report = CheckReport.Of(results, [], result.GetValue(_warnAsError));
        List<Finding> shown = [.. report.Findings
            .Where(finding => result.GetValue(_info) || finding.Severity != FindingSeverity.Information)];
        var format = result.GetRequiredValue(_format);
        FindingsWriter.Write(report with { Findings = shown, Notices = [] }, format, _terminal);
        if (format == FindingsWriter.Text)
        {
            _terminal.Error.WriteLine(LintSummary.Of(shown, specs.Count, report.Findings.Count - shown.Count));
        }

        return shown.Any(finding => finding.Severity == FindingSeverity.Error) ? ExitCodes.ErrorsFound : ExitCodes.Success;
    }
}
