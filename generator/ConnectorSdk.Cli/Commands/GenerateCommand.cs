using System.CommandLine;
using ConnectorSdk.Cli.Generation;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Cli.Texts;
using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.SpecCompiler.Emit;

namespace ConnectorSdk.Cli.Commands;

/// <summary><c>connectorsdk generate</c>: writes the files that the source generator adds to a project.</summary>
internal sealed class GenerateCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string[]> _specs = SpecArgument();

    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder for the files. It is created if it doesn't exist. Other files in it aren't changed.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string> _namespace = NamespaceOption(EmitOptions.DefaultNamespace);

    private readonly Option<string> _accessibility = new("--accessibility")
    {
        Description = "The accessibility of the builders.",
        DefaultValueFactory = _ => "internal",
    };

    public GenerateCommand(Terminal terminal)
        : base("generate", "Writes the C# files that the source generator creates from cmdlet help documents.")
    {
        _terminal = terminal;
        Add(RequireText(_out, "a folder"));
        Add(_namespace);
        Add(AcceptOnly(_accessibility, "internal", "public"));
        Add(_specs);
        SetAction(Run);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "connectorsdk generate --out src/Builders specs                           all documents in 'specs'",
        "connectorsdk generate --out src/Builders --namespace Contoso.Mail specs  in your own namespace",
        "connectorsdk generate --out review --accessibility public New-Lamp.md    to read the code of one document",
    ];

    public override IReadOnlyList<string> ExitCodeNotes { get; } =
    [
        "0  all files are up to date",
        "1  a document can't be read; the files of the other documents are up to date",
        "2  nothing was written: invalid arguments, or no cmdlet help document",
    ];

    private int Run(ParseResult result)
    {
        var options = new EmitOptions(
            NamespaceName.Parse(result.GetRequiredValue(_namespace)),
            Nullable: true,
            IsPublic: result.GetRequiredValue(_accessibility) == "public");
        var specs = SpecLoader.Load(result.GetValue(_specs) ?? [], _terminal);
        SpecDiagnosticWriter.Write(specs, _terminal, DiagnosticLevel.Warning);
        var models = DocumentedCmdlet.Of(specs).Select(cmdlet => cmdlet.Model).ToList();
        Write(NounFile.CreateAll(models, options), new CodeFolder(result.GetRequiredValue(_out)));
        return specs.Any(IsFailed) ? ExitCodes.CodeMissing : ExitCodes.Success;
    }

    private void Write(IEnumerable<NounFile> files, CodeFolder folder)
    {
        var (written, unchanged) = (0, 0);
        foreach (var file in files)
        {
            var (path, isWritten) = folder.Write(file);
            _terminal.Out.WriteLine($"{(isWritten ? "written  " : "unchanged")}  {VisibleText.Of(path)}");
            (written, unchanged) = isWritten ? (written + 1, unchanged) : (written, unchanged + 1);
        }

        _terminal.Error.WriteLine($"{written} written, {unchanged} unchanged.");
    }

    private static bool IsFailed(LoadedSpec spec)
        => spec.IsUnreadable || spec.Spec.Diagnostics.Any(problem => problem.Id == SpecDiagnosticIds.Failure);
}
