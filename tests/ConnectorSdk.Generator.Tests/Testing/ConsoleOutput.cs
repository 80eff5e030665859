namespace ConnectorSdk.Generator.Tests;

/// <summary>Captures the output of code to the console, which all tests share.</summary>
internal static class ConsoleOutput
{
    private static readonly Lock _console = new();

    /// <summary>Gets the standard output of the code. Its messages are discarded.</summary>
    public static string Of(Action run)
    {
        lock (_console)
        {
            var (output, error) = (Console.Out, Console.Error);
            using var written = new StringWriter();
            try
            {
                Console.SetOut(written);
                Console.SetError(TextWriter.Null);
                run();
                return written.ToString();
            }
            finally
            {
                Console.SetOut(output);
                Console.SetError(error);
            }
        }
    }
}
