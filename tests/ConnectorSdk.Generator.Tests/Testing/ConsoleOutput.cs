namespace ConnectorSdk.Generator.Tests;

/// <summary>Captures what code writes to the console, which all tests share.</summary>
internal static class ConsoleOutput
{
    private static readonly Lock _console = new();

    /// <summary>The standard output of the code. Its messages are dropped.</summary>
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
