using System.CommandLine;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Output;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Rules.Diagnostics;

namespace ConnectorSdk.Cli.Commands;

/// <summary><c>connectorsdk rules</c>: lists the rules of documents, or the sentences that aren't recognized.</summary>
internal sealed class RulesCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string[]> _specs = SpecArgument();

    private readonly Option<string> _format = FormatOption("text", "markdown", "json");
    private readonly Option<bool> _unmatched = new("--unmatched")
    {
        Description = "Lists the sentences that look like constraints but aren't recognized, instead of the rules.",
    };

    public RulesCommand(Terminal terminal)
        : base("rules", "Lists the rules in cmdlet help documents, with their sentences and locations.")
    {
        _terminal = terminal;
        Add(_specs);
        Add(_format);
        Add(_unmatched);
        SetAction(Run);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "connectorsdk rules                                          the rules of the mail-flow connectors",
        "connectorsdk rules specs                                    the rules in all documents in 'specs'",
        "connectorsdk rules specs/New-*.md --format markdown         a table for a review",
        "connectorsdk rules specs --format json > rules.json         for other programs",
        "connectorsdk rules specs --unmatched                        sentences that aren't recognized",
    ];

    public override IReadOnlyList<string> ExitCodeNotes { get; } =
    [
        "0  the list was written (malformed documents are reported on standard error)",
        "2  invalid arguments, or a SPEC that matches no document",
    ];

    private int Run(ParseResult result)
    {
        var specs = SpecLoader.Load(result.GetValue(_specs) ?? [], _terminal);
        SpecDiagnosticWriter.Write(specs, _terminal, DiagnosticLevel.Info);
        var format = result.GetRequiredValue(_format);
        if (result.GetValue(_unmatched))
        {
            UnmatchedWriter.Write(specs, format, _terminal);
        }
        else
        {
            RulesWriter.Write(specs, format, _terminal);
        }

        return ExitCodes.Success;
    }
}
