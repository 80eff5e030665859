using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ConnectorSdk.Cli.Host;

namespace ConnectorSdk.Cli.Commands;

/// <summary>Shows the usual help, followed by the command's examples and exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public static void AddTo(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        switch (parseResult.CommandResult.Command)
        {
            case ToolCommand command:
                WriteSection(output, "Examples:", command.Examples);
                WriteSection(output, "Exit codes:", command.ExitCodeNotes);
                break;
            case RootCommand root:
                WriteSection(output, "Examples:", Aligned(root.Subcommands.OfType<ToolCommand>().Select(sub => sub.Examples[0])));
                output.WriteLine($"For more examples and the exit codes of a command, run '{ToolIdentity.Name} COMMAND --help'.");
                output.WriteLine();
                break;
        }

        return ExitCodes.Success;
    }

    /// <summary>Two or more spaces separate a command line from its purpose.</summary>
    private static List<string> Aligned(IEnumerable<string> examples)
    {
        var parts = examples.Select(example => example.Split("  ", 2)).ToList();
        var width = parts.Max(part => part[0].Length);
        return [.. parts.Select(part => $"{part[0].PadRight(width)}  {part[^1].TrimStart()}")];
    }

    private static void WriteSection(TextWriter output, string title, IEnumerable<string> lines)
    {
        output.WriteLine(title);
        foreach (var line in lines)
        {
            output.WriteLine("  " + line);
        }

        output.WriteLine();
    }
}
