using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>
/// What converted code does with a command. This is the only place that decides it: the code shows the command, in a method
/// that users replace by one that sends it.
/// </summary>
internal sealed class CommandCarrier(bool isSnippet)
{
    /// <summary>The method of a whole program.</summary>
    public const string Method = "Run";

    /// <summary>The statement that runs the command that a chain of calls builds.</summary>
    public CodeStatement Run(string head, IReadOnlyList<string> calls) => isSnippet
        ? new CodeChain("Console.WriteLine(", head, [.. calls, ".ToPowerShell()"], ");")
        : new CodeChain($"{Method}(", head, calls, ");");

    /// <summary>The method that the statements of a whole program call.</summary>
    public static IReadOnlyList<CodeStatement> Support { get; } =
    [
        new CodeComment("Shows the command. To run it, call InvokeAsync of an ICmdletInvoker."),
        new CodeLine($"static void {Method}(CmdletCommand command) => Console.WriteLine(command.ToPowerShell());"),
    ];
}
