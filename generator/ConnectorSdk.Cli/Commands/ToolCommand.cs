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
        return AcceptOnly(option, formats);
    }

    /// <summary>The library's own check writes its message over several lines.</summary>
    protected static Option<string> AcceptOnly(Option<string> option, params string[] values)
    {
        option.CompletionSources.Add(values);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !values.Contains(token.Value)))
            {
                result.AddError($"{option.Name} can't be '{token.Value}'. Specify {string.Join(" or ", values)}.");
            }
        });
        return option;
    }

    /// <summary>Refuses an empty value of an option.</summary>
    protected static Option<string> RequireText(Option<string> option, string what)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError($"The value of {option.Name} is empty. Specify {what}.");
            }
        });
        return option;
    }
}
