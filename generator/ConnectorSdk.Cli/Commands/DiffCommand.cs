using System.CommandLine;
using ConnectorSdk.Cli.Differences.Effects;
using ConnectorSdk.Cli.Differences.Output;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Specs;

namespace ConnectorSdk.Cli.Commands;

/// <summary><c>connectorsdk diff</c>: compares two versions of documents and shows the effect on the generated code.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private const string VersionDescription =
        "a file, a folder (searched recursively for *.md), a glob, or REV:PATH for a file or folder in a revision of the git "
        + "repository of the current folder.";

    private readonly Terminal _terminal;
    private readonly Argument<string> _old = new("OLD") { Description = $"The old version: {VersionDescription}" };
    private readonly Argument<string> _new = new("NEW") { Description = $"The new version: {VersionDescription}" };
    private readonly Option<string> _format = FormatOption("text", "markdown", "json");
    private readonly Option<bool> _descriptions = new("--descriptions")
    {
        Description = "Also reports changed descriptions, which only documentation comments contain.",
    };

    public DiffCommand(Terminal terminal)
        : base("diff", "Compares two versions of cmdlet help documents, and reports the effect on the generated API.")
    {
        _terminal = terminal;
        Add(_old);
        Add(_new);
        Add(_format);
        Add(_descriptions);
        SetAction(Run);
    }

    public override IReadOnlyList<string> Examples { get; } =
    [
        "connectorsdk diff HEAD:specs specs                          what the working folder changes",
        "connectorsdk diff old/New-Lamp.md new/New-Lamp.md           two files",
        "connectorsdk diff old new                                   the documents in two folders, cmdlet by cmdlet",
        "connectorsdk diff v1.2:specs v1.3:specs --format markdown   two releases, for release notes",
        "connectorsdk diff main:specs HEAD:specs --format json       for a build that checks the version number",
    ];

    public override IReadOnlyList<string> ExitCodeNotes { get; } =
    [
        "0  no differences",
        "1  at least one difference",
        "2  nothing was compared: invalid arguments, a document that can't be read, or no cmdlet help document",
    ];

    private int Run(ParseResult result)
    {
        var old = VersionLoader.Load(result.GetRequiredValue(_old), _terminal);
        var @new = VersionLoader.Load(result.GetRequiredValue(_new), _terminal);
        var differences = SpecDifferences.Between(
            [.. old.Select(spec => spec.Spec)], [.. @new.Select(spec => spec.Spec)], result.GetValue(_descriptions));
        DifferencesWriter.Write(differences, result.GetRequiredValue(_format), _terminal);
        return differences.Differences.Count > 0 ? ExitCodes.DifferencesFound : ExitCodes.Success;
    }
}
