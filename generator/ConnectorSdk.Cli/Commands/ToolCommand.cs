using System.CommandLine;

namespace ConnectorSdk.Cli.Commands;

/// <summary>A command of the tool, with what its help shows beyond the options.</summary>
internal abstract class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines, each preceded or followed by a line that says what it is for.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    public abstract IReadOnlyList<string> ExitCodeNotes { get; }

    /// <summary>How SPEC reads in the help of every command that takes documents.</summary>
    protected const string SpecDescription =
        "Cmdlet help documents: a file, a folder (searched recursively for *.md), or a glob with *, ?, and **. "
        + "Errata files (*.errata.md) are read together with their documents. If omitted, the documents of the cmdlets for "
        + "mail-flow connectors are used, which are part of the tool.";

    protected static Option<string> FormatOption(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = "The output format.",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
