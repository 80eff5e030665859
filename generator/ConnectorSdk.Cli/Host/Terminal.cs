using System.Text;
using Spectre.Console;

namespace ConnectorSdk.Cli.Host;

/// <summary>
/// Where a command reads and writes. Colour and progress are for terminals only; a pipe gets plain text. The input is the one of
/// the process if <paramref name="input"/> is null. What only some commands need is created when they ask for it.
/// </summary>
internal sealed class Terminal(
    TextReader? input,
    TextWriter output,
    TextWriter error,
    bool colorsOutput = false,
    bool colorsError = false,
    bool showsProgress = false)
{
    /// <summary>Lines aren't wrapped: a place in a file must stay one word.</summary>
    private const int Width = 100_000;

    private readonly Lazy<IAnsiConsole> _styled = new(() => Style(output, colorsOutput, isInteractive: false));
    private readonly Lazy<IAnsiConsole> _styledError = new(() => Style(error, colorsError, showsProgress));

    public TextReader In => input ?? Console.In;

    public TextWriter Out { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary><see cref="Out"/> with markup.</summary>
    public IAnsiConsole Styled => _styled.Value;

    /// <summary><see cref="Error"/> with markup.</summary>
    public IAnsiConsole StyledError => _styledError.Value;

    public static Terminal OfProcess()
    {
        // The default of a pipe on Windows is a code page that lacks most characters.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var mayColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(
            input: null,
            Console.Out,
            Console.Error,
            mayColor && !Console.IsOutputRedirected,
            mayColor && !Console.IsErrorRedirected,
            showsProgress: !Console.IsErrorRedirected);
    }

    private static IAnsiConsole Style(TextWriter writer, bool colors, bool isInteractive)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = colors || isInteractive ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = isInteractive ? InteractionSupport.Yes : InteractionSupport.No,
        });
        console.Profile.Width = Width;
        return console;
    }
}
