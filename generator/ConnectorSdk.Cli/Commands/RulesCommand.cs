using System.CommandLine;
using ConnectorSdk.Cli.Output;
using ConnectorSdk.Cli.Specs;
using ConnectorSdk.Rules;

namespace ConnectorSdk.Cli.Commands;

/// <summary><c>connectorsdk rules</c>: the rules that documents state, or the sentences that became none.</summary>
internal sealed class RulesCommand : ToolCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string[]> _specs = new("SPEC")
    {
        Description = SpecDescription,
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _format = FormatOption("text", "markdown", "json");
    private readonly Option<bool> _unmatched = new("--unmatched")
    {
        Description = "Lists the sentences that read like constraints and aren't understood, instead of the rules.",
    };

    public RulesCommand(Terminal terminal)
        : base("rules", "Lists the rules that cmdlet documents state, each with its sentence and place.")
    {
        _terminal = terminal;
        Add(_specs);
        Add(_format);
        Add(_unmatched);
        SetAction(Run);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "connectorsdk rules specs                                    the rules of every document below 'specs'",
        "connectorsdk rules specs/New-*.md --format markdown         a table for a review",
        "connectorsdk rules specs --format json > rules.json         for other programs",
        "connectorsdk rules specs --unmatched                        what the tool doesn't understand",
    ];

    public override IReadOnlyList<string> ExitCodeNotes { get; } =
    [
        "0  the list is written; a damaged document is reported on standard error and isn't a failure",
        "2  unusable arguments: no SPEC, or one that matches no document",
    ];

    private int Run(ParseResult result)
    {
        var specs = SpecLoader.Load(result.GetRequiredValue(_specs), _terminal);
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
