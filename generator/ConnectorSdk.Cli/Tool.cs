using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using ConnectorSdk.Cli.Commands;

namespace ConnectorSdk.Cli;

/// <summary>The command line: chooses the command, and turns what goes wrong into a message and an exit code.</summary>
internal static class Tool
{
    public const string Name = "connectorsdk";

    public static string Version { get; } =
        typeof(Tool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        // An argument that starts with @ is a file of that name, not a list of arguments.
        var result = CreateRoot(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction)
        {
            var errors = string.Join(" ", result.Errors.Select(error => error.Message));
            return Refuse(terminal, $"{errors} '{HelpCommand(result)}' shows what is possible.");
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
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand(
            "Works with the rules that cmdlet documents (platyPS Markdown) state: lists them, and checks PowerShell scripts "
            + "against them.")
        {
            new RulesCommand(terminal),
            new CheckCommand(terminal),
        };
        HelpWithExamples.AddTo(root);
        return root;
    }

    private static string HelpCommand(ParseResult result)
        => result.CommandResult.Command is RootCommand ? $"{Name} --help" : $"{Name} {result.CommandResult.Command.Name} --help";

    private static int Refuse(Terminal terminal, string message)
    {
        terminal.Error.WriteLine($"{Name}: {message}");
        return ExitCodes.Unusable;
    }
}
