using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ConnectorSdk.Cli.Host;

namespace ConnectorSdk.Cli.Commands;

/// <summary>The usual help, followed by the command's examples and exit codes.</summary>
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
        if (parseResult.CommandResult.Command is ToolCommand command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            WriteSection(output, "Examples:", command.Examples);
            WriteSection(output, "Exit codes:", command.ExitCodeNotes);
        }

        return ExitCodes.Success;
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
