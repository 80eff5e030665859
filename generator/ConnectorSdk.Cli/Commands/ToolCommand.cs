using System.CommandLine;

namespace ConnectorSdk.Cli.Commands;

/// <summary>A command of the tool, with the parts of its help that aren't options.</summary>
internal abstract class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines, each preceded or followed by a line that states its purpose.</summary>
    public abstract IReadOnlyList<string> Examples { get; }

    public abstract IReadOnlyList<string> ExitCodeNotes { get; }

    private const string SpecDescription =
        "Cmdlet help documents: a file, a folder (searched recursively for *.md), or a glob with *, ?, and **. "
        + "Errata files (*.errata.md) are read together with their documents.";

    private const string IfOmitted =
        " If omitted, the documents of the cmdlets for mail-flow connectors are used, which are part of the tool.";

    /// <summary>The documents of a command that has no other input.</summary>
    protected static Argument<string[]> SpecArgument() => new("SPEC")
    {
        Description = SpecDescription + IfOmitted,
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>The same argument for a command that requires the user's own documents.</summary>
    protected static Argument<string[]> RequiredSpecArgument() => new("SPEC")
    {
        Description = SpecDescription,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The documents of a command that also takes scripts. See <see cref="ScriptArguments"/>.</summary>
    protected static Option<string[]> SpecsOption() => new("--specs")
    {
        Description = SpecDescription + IfOmitted
            + " You can specify several values, and repeat the option. The list ends at the first value that is a script or "
            + "contains scripts. The first value is always a SPEC.",
        HelpName = "SPEC...",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    protected static Option<string> NamespaceOption(string byDefault) => new("--namespace")
    {
        Description = "The namespace of the builders.",
        HelpName = "NAMESPACE",
        DefaultValueFactory = _ => byDefault,
    };

    protected static Option<bool> WarnAsErrorOption() => new("--warnaserror") { Description = "Reports warnings as errors." };

    protected static Option<string> FormatOption(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = "The output format.",
            DefaultValueFactory = _ => formats[0],
        };
        return AcceptOnly(option, formats);
    }

    /// <summary>The library's own check writes its message on several lines.</summary>
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
