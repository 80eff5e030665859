using System.CommandLine;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Site;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Rules.Diagnostics;

namespace ConnectorSdk.Cli.Commands;

/// <summary><c>connectorsdk docs</c>: writes a cmdlet reference as pages that a browser opens from the file system.</summary>
internal sealed class DocsCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string[]> _specs = SpecArgument();

    private readonly Option<string> _out = new("--out")
    {
        Description = "The folder to write the site to. It is created if it doesn't exist. Other files in the folder are kept.",
        HelpName = "SITE",
        Required = true,
    };

    private readonly Option<string> _title = new("--title")
    {
        Description = "The title of the site.",
        HelpName = "TEXT",
        DefaultValueFactory = _ => "Cmdlet reference",
    };

    public DocsCommand(Terminal terminal)
        : base("docs", "Writes a reference of cmdlets as a static site, which also works offline.")
    {
        _terminal = terminal;
        Add(_specs);
        Add(RequireText(_out, "a folder"));
        Add(RequireText(_title, "a title"));
        SetAction(Run);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "connectorsdk docs specs --out site                                   a site for all documents in 'specs'",
        "connectorsdk docs specs --out site --title \"Contoso cmdlets\"         with your own title",
    ];

    public override IReadOnlyList<string> ExitCodeNotes { get; } =
    [
        "0  the site was written (malformed documents are reported on standard error)",
        "2  nothing was written: invalid arguments, no cmdlet help document, or a folder with other files of the same names",
    ];

    private int Run(ParseResult result)
    {
        var specs = SpecLoader.Load(result.GetValue(_specs) ?? [], _terminal);
        SpecDiagnosticWriter.Write(specs, _terminal, DiagnosticLevel.Warning);
        var path = result.GetRequiredValue(_out);
        var count = SiteGenerator.Write(SpecLoader.WithCmdlet(specs), path, result.GetRequiredValue(_title), _terminal);
        var index = Path.Combine(path, "index.html");
        var pages = count == 1 ? "the page of 1 cmdlet" : $"the pages of {count} cmdlets";
        _terminal.Error.WriteLine($"Wrote {pages}. Open {index} in a browser.");
        return ExitCodes.Success;
    }
}
