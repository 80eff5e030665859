using System.Text.Json;
using ConnectorSdk.Cli.Host;

namespace ConnectorSdk.Cli.Tests;

/// <summary>A run of the tool in this process, as from a shell.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The standard output as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static ToolRun Of(params string[] args) => WithInput("", args);

    public static ToolRun WithInput(string input, params string[] args)
        => Run(args, (output, error) => new Terminal(new StringReader(input), output, error));

    /// <summary>Runs the tool as in a terminal, with colors and progress.</summary>
    public static ToolRun InTerminal(params string[] args)
        => Run(args, (output, error) => new Terminal(
            TextReader.Null, output, error, colorsOutput: true, colorsError: true, showsProgress: true));

    private static ToolRun Run(string[] args, Func<TextWriter, TextWriter, Terminal> connect)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Tool.Run(args, connect(output, error));
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
