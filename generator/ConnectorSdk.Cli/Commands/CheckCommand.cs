using System.CommandLine;
using ConnectorSdk.Cli.Checks;
using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Output;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Specs;

namespace ConnectorSdk.Cli.Commands;

/// <summary><c>connectorsdk check</c>: checks PowerShell scripts against the rules of documents.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string[]> _scripts = new("SCRIPT")
    {
        Description = "PowerShell scripts: a file, a folder (searched recursively for *.ps1, *.psm1, and Markdown files with "
            + "PowerShell blocks that aren't cmdlet documents), a glob, or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _specs = SpecsOption();

    private readonly Option<string[]> _target = new("--target")
    {
        Description = "A target product of the scripts, with its name in the documents. To specify several products, "
            + "separate them with ; or , or repeat the option. If omitted, rules for certain products aren't checked.",
        HelpName = "PRODUCT",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = FormatOption(FindingsWriter.Formats);
    private readonly Option<bool> _warnAsError = WarnAsErrorOption();
    private readonly Option<bool> _undocumented = new("--undocumented")
    {
        Description = "Lists the commands that have no document, and how often they occur, on standard error.",
    };

    public CheckCommand(Terminal terminal)
        : base("check", "Checks PowerShell scripts against the rules in cmdlet help documents. The scripts aren't run.")
    {
        _terminal = terminal;
        Add(_specs);
        Add(_target);
        Add(_format);
        Add(_warnAsError);
        Add(_undocumented);
        Add(_scripts);
        SetAction(Run);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "connectorsdk check deploy.ps1                                             the commands for mail-flow connectors",
        "connectorsdk check --specs specs deploy.ps1                               the cmdlets in your own documents",
        "connectorsdk check --specs specs scripts                                  all scripts in a folder",
        "connectorsdk check --specs specs scripts/**/*.ps1 --format sarif          for a code review",
        "connectorsdk check guide.md --specs specs --specs more                    the PowerShell blocks in a guide",
        "connectorsdk check --specs specs --target \"Exchange Online\" deploy.ps1    for one product",
        "'New-Lamp -Port 70000' | connectorsdk check --specs New-Lamp.md -         standard input",
    ];

    public override IReadOnlyList<string> ExitCodeNotes { get; } =
    [
        "0  no errors (there might be warnings)",
        "1  at least one error, or a warning with --warnaserror",
        "2  nothing was checked: invalid arguments, a missing file, or no cmdlet help document",
    ];

    private int Run(ParseResult result)
    {
        var arguments = ScriptArguments.Of(result, _specs, _scripts);
        if (arguments.Scripts.Count == 0)
        {
            throw new UnusableArgumentsException(
                "No SCRIPT is specified. Specify scripts, folders of scripts, or - to read standard input. "
                + "To check a cmdlet help document as a script, specify it before --specs or after --.");
        }

        var cmdlets = DocumentedCmdlets.Load(arguments.Specs, _terminal);
        var checker = new ScriptChecker(cmdlets, ProductChoice.Choose(result.GetValue(_target) ?? [], cmdlets));
        var search = ScriptSearch.Find(arguments.Scripts);
        var results = Progress.Run("Checking scripts", search.Files, path => checker.Check(path, Read(path)), _terminal);
        var report = CheckReport.Of(results, search.LeftOut, result.GetValue(_warnAsError));
        var format = result.GetRequiredValue(_format);
        FindingsWriter.Write(report, format, _terminal);
        if (format == FindingsWriter.Text)
        {
            CheckSummary.Write(report, _terminal.Error);
        }

        if (result.GetValue(_undocumented))
        {
            CheckSummary.WriteUndocumented(report, _terminal.Error);
        }

        return report.Findings.Any(finding => finding.Severity == FindingSeverity.Error)
            ? ExitCodes.ErrorsFound
            : ExitCodes.Success;
    }

    private FileText Read(string path)
        => path == ScriptSearch.StandardInput ? FileText.Of(_terminal.In.ReadToEnd()) : FileText.Read(path);
}
