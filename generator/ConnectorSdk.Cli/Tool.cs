using System.CommandLine;
using System.CommandLine.Invocation;
using ConnectorSdk.Cli.Commands;
using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli;

/// <summary>The command line: runs the chosen command, and converts failures to messages and exit codes.</summary>
internal static class Tool
{
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        // An argument that starts with @ is a file of that name, not a response file.
        var result = CreateRoot(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = result.CommandResult.Command;
        if ((result.Action is ParseErrorAction || result.Action == command.Action)
            && UnknownOptions.Describe(result.CommandResult, args) is { } unknown)
        {
            return Refuse(terminal, $"{unknown} {HelpHint(command)}");
        }

        if (result.Action is ParseErrorAction)
        {
            return Refuse(terminal, DescribeErrors(result));
        }

        try
        {
            return result.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UnusableArgumentsException e)
        {
            return Refuse(terminal, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(terminal, e.Message);
        }
#pragma warning disable CA1031 // The exit code must not read as findings, nor the message as a crash of the shell.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return Refuse(terminal, $"An internal error occurred: {e} Report the error together with the command line.");
        }
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand(
            "Checks PowerShell scripts against the rules in cmdlet help documents (platyPS Markdown), converts scripts to C#, "
            + "and compares, checks, and publishes documents. Nothing is run, and no server is needed.")
        {
            new RulesCommand(terminal),
            new CheckCommand(terminal),
            new DiffCommand(terminal),
            new GenerateCommand(terminal),
            new ConvertCommand(terminal),
            new DocsCommand(terminal),
            new LintCommand(terminal),
        };
        HelpWithExamples.AddTo(root);
        root.Options.OfType<VersionOption>().Single().Action = new ShowVersion();
        return root;
    }

    private static string DescribeErrors(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var known = command.Subcommands.Concat<Symbol>(command.Options).Select(symbol => symbol.Name).ToList();
        var errors = string.Join(" ", result.Errors.Select(error => error.Message));
        var suggestions = string.Concat(result.UnmatchedTokens.Select(token => NearNames.Suggest(token, known)));
        return $"{errors}{suggestions} {HelpHint(command)}";
    }

    private static string HelpHint(Command command)
    {
        var help = command is RootCommand ? $"{ToolIdentity.Name} --help" : $"{ToolIdentity.Name} {command.Name} --help";
        return $"For usage information, run '{help}'.";
    }

    private static int Refuse(Terminal terminal, string message)
    {
        terminal.Error.WriteLine($"{ToolIdentity.Name}: {VisibleText.Lines(message)}");
        return ExitCodes.Unusable;
    }
}
