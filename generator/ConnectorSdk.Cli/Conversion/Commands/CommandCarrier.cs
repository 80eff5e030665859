using ConnectorSdk.Cli.Conversion.Code;

namespace ConnectorSdk.Cli.Conversion.Commands;

/// <summary>
/// Decides what converted code does with a command: it calls a method that shows the command. Users replace that method by one
/// that runs the command.
/// </summary>
internal sealed class CommandCarrier(bool isSnippet)
{
    /// <summary>The name of the method in a complete program.</summary>
    public const string Method = "Run";

    /// <summary>Creates the statement that runs the command of a chain of builder calls.</summary>
    public CodeStatement Run(string head, IReadOnlyList<string> calls) => isSnippet
        ? new CodeChain("Console.WriteLine(", head, [.. calls, ".ToPowerShell()"], ");")
        : new CodeChain($"{Method}(", head, calls, ");");

    /// <summary>The method that the statements of a complete program call.</summary>
    public static IReadOnlyList<CodeStatement> Support { get; } =
    [
        new CodeComment("Shows the command. To run it, call InvokeAsync of an ICmdletInvoker."),
        new CodeLine($"static void {Method}(CmdletCommand command) => Console.WriteLine(command.ToPowerShell());"),
    ];
}
