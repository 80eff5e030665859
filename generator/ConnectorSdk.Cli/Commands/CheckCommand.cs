using System.CommandLine;
using ConnectorSdk.Cli.Checks;
using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Output;
using ConnectorSdk.Cli.Specs;

namespace ConnectorSdk.Cli.Commands;

/// <summary><c>connectorsdk check</c>: PowerShell scripts against the rules of documents.</summary>
internal sealed class CheckCommand : ToolCommand
{
    private const string StandardInput = "-";
    private const string ScriptPattern = "*.ps1";

    private readonly Terminal _terminal;
    private readonly Argument<string[]> _scripts = new("SCRIPT")
    {
        Description = "PowerShell scripts: a .ps1 file, a folder, a glob, or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _specs = new("--specs")
    {
        Description = SpecDescription + " Ends at the next option, at a .ps1 file and at -.",
        HelpName = "SPEC...",
        Required = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _target = new("--target")
    {
        Description = "A product that the scripts are for, as documents name it; several are separated by ; or ,, "
            + "or given by several options. Without it, what depends on it is silent.",
        HelpName = "PRODUCT",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = FormatOption("text", "json", "sarif");

    public CheckCommand(Terminal terminal)
        : base("check", "Checks the commands of PowerShell scripts against cmdlet documents. Nothing is run.")
    {
        _terminal = terminal;
        Add(_specs);
        Add(_target);
        Add(_format);
        Add(_scripts);
        SetAction(Run);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "connectorsdk check --specs specs deploy.ps1                               one script",
        "connectorsdk check --specs specs scripts/**/*.ps1 --format sarif          for a code review",
        "connectorsdk check --specs specs --target \"Exchange Online\" deploy.ps1    for one product",
        "'New-Lamp -Port 70000' | connectorsdk check --specs New-Lamp.md -         standard input",
    ];

    public override IReadOnlyList<string> ExitCodeNotes { get; } =
    [
        "0  no error (warnings may be)",
        "1  at least one error",
        "2  nothing was checked: unusable arguments, a missing file, no cmdlet's document",
    ];

    private int Run(ParseResult result)
    {
        var (specArguments, scripts) = ReadArguments(result);
        var specs = SpecLoader.Load(specArguments, _terminal);
        SpecDiagnosticWriter.Write(specs, _terminal, SpecDiagnosticLevel.Warning);
        var cmdlets = specs.Where(spec => spec.Spec.Cmdlet is not null).Select(spec => new DocumentedCmdlet(spec)).ToList();
        if (cmdlets.Count == 0)
        {
            throw new UnusableArgumentsException("None of the files after --specs is the document of a cmdlet.");
        }

        var checker = new ScriptChecker(cmdlets, ProductChoice.Choose(result.GetValue(_target) ?? [], cmdlets));
        var paths = scripts
            .SelectMany(script => script == StandardInput ? [script] : PathArgument.Expand(script, ScriptPattern))
            .Distinct()
            .ToList();
        var results = Progress.Run("Checking scripts", paths, path => checker.Check(path, ReadScript(path)), _terminal);
        FindingsWriter.Write(results, paths.Count, result.GetRequiredValue(_format), _terminal);
        return results.Any(script => script.Findings.Any(finding => finding.Severity == RuleSeverity.Error))
            ? ExitCodes.ErrorsFound
            : ExitCodes.Success;
    }

    /// <summary>
    /// Everything after <c>--specs</c> up to the next option is one list for the command line, so a script among it shows by its
    /// name only.
    /// </summary>
    private (IReadOnlyList<string> Specs, IReadOnlyList<string> Scripts) ReadArguments(ParseResult result)
    {
        var listed = result.GetRequiredValue(_specs).ToLookup(IsScript);
        List<string> scripts = [.. listed[true], .. result.GetValue(_scripts) ?? []];
        return scripts.Count == 0
            ? throw new UnusableArgumentsException("No SCRIPT is named. Give .ps1 files, or - to read standard input.")
            : listed[false].Any()
                ? ([.. listed[false]], scripts)
                : throw new UnusableArgumentsException("No SPEC is named after --specs. Give a document, a folder or a glob.");
    }

    private static bool IsScript(string argument)
        => argument == StandardInput || argument.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase);

    private string ReadScript(string path) => path == StandardInput ? _terminal.In.ReadToEnd() : File.ReadAllText(path);
}
