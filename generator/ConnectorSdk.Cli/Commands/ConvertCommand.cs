using System.CommandLine;
using ConnectorSdk.Cli.Conversion;
using ConnectorSdk.Cli.Conversion.Builders;
using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Generation;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Sources;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Rules.Diagnostics;

namespace ConnectorSdk.Cli.Commands;

/// <summary><c>connectorsdk convert</c>: converts PowerShell scripts to C#.</summary>
internal sealed class ConvertCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string[]> _scripts = new("SCRIPT")
    {
        Description = "A PowerShell script, a Markdown file with PowerShell blocks, or - for standard input. The input can be a "
            + "single command, or commands with their prompts from a console.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string[]> _specs = SpecsOption();

    private readonly Option<bool> _snippet = new("--snippet")
    {
        Description = "Writes only the statements, without imports.",
    };

    private readonly Option<string> _namespace = NamespaceOption("ConnectorSdk");

    public ConvertCommand(Terminal terminal)
        : base("convert", "Converts PowerShell commands and scripts to C# code that uses the builders. The scripts aren't run.")
    {
        _terminal = terminal;
        Add(_specs);
        Add(_snippet);
        Add(_namespace);
        Add(_scripts);
        SetAction(Run);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "connectorsdk convert deploy.ps1 > Program.cs                               a program for mail-flow connectors",
        "connectorsdk convert --specs specs deploy.ps1 > Program.cs                 a program with your own builders",
        "connectorsdk convert --specs specs --snippet -                             only the statements, from pasted text",
        "'New-Lamp -Name Desk' | connectorsdk convert --specs New-Lamp.md -         one command",
    ];

    public override IReadOnlyList<string> ExitCodeNotes { get; } =
    [
        "0  the code was written (a comment is in place of each part that isn't converted)",
        "2  nothing was written: invalid arguments, a missing file, or no cmdlet help document",
    ];

    private int Run(ParseResult result)
    {
        var arguments = ScriptArguments.Of(result, _specs, _scripts);
        var path = OnlyScript(arguments.Scripts);
        var options = new ConversionOptions(
            result.GetValue(_snippet), NamespaceName.Parse(result.GetRequiredValue(_namespace)));
        var specs = SpecLoader.Load(arguments.Specs, _terminal);
        SpecDiagnosticWriter.Write(specs, _terminal, DiagnosticLevel.Error);
        var cmdlets = DocumentedCmdlet.Of(specs);

        var converted = new ScriptConverter(new BuilderCatalog(cmdlets, options.Namespace), options).Convert(Source(path));
        _terminal.Out.Write(converted.Code.ReplaceLineEndings());
        return ExitCodes.Success;
    }

    private static string OnlyScript(IReadOnlyList<string> scripts) => scripts switch
    {
        [] => throw new UnusableArgumentsException(
            "No SCRIPT is specified. Specify a script, a Markdown file with PowerShell blocks, or - to read standard input."),
        [var folder] when Directory.Exists(folder) => throw new UnusableArgumentsException(
            $"'{folder}' is a folder. Specify one SCRIPT. Each script becomes a program of its own."),
        [var path] => path,
        _ => throw new UnusableArgumentsException("Specify one SCRIPT. Each script becomes a program of its own."),
    };

    private ScriptSource Source(string path)
    {
        var file = path == ScriptSearch.StandardInput ? FileText.Of(_terminal.In.ReadToEnd()) : FileText.Read(path);
        if (file.Problem is { } problem)
        {
            throw new UnusableArgumentsException($"The file '{path}' {problem}.");
        }

        if (PastedText.DescribeOthers(path, file.Text) is { } others)
        {
            _terminal.Error.WriteLine(others);
        }

        return PastedText.Read(path, file.Text);
    }
}
