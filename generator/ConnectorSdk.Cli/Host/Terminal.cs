using System.Text;
using Spectre.Console;

namespace ConnectorSdk.Cli.Host;

/// <summary>
/// The input and output of a command. Color and progress are used only in terminals; a pipe gets plain text. If
/// <paramref name="input"/> is null, the input is the standard input. Parts that only some commands need are created on
/// first use.
/// </summary>
internal sealed class Terminal(
    TextReader? input,
    TextWriter output,
    TextWriter error,
    bool colorsOutput = false,
    bool colorsError = false,
    bool showsProgress = false)
{
    /// <summary>Lines aren't wrapped, because a file location must not be split.</summary>
    private const int Width = 100_000;

    private readonly Lazy<IAnsiConsole> _styled = new(() => Style(output, colorsOutput, isInteractive: false));
    private readonly Lazy<IAnsiConsole> _styledError = new(() => Style(error, colorsError, showsProgress));

    public TextReader In => input ?? Console.In;

    public TextWriter Out { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>True if <see cref="Error"/> is a terminal that can show the progress of a long run.</summary>
    public bool ShowsProgress => showsProgress;

    /// <summary><see cref="Out"/> with markup.</summary>
    public IAnsiConsole Styled => _styled.Value;

    /// <summary><see cref="Error"/> with markup.</summary>
    public IAnsiConsole StyledError => _styledError.Value;

    public static Terminal OfProcess()
    {
        // On Windows, the default encoding of a pipe is a code page without most characters.
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
