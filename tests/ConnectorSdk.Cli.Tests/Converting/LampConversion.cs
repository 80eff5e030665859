namespace ConnectorSdk.Cli.Tests.Converting;

/// <summary>Converts scripts with the document of New-Lamp.</summary>
internal static class LampConversion
{
    /// <summary>Gets the whole program.</summary>
    public static string Program(string script) => Convert(script);

    /// <summary>Gets the statements, one per line and without indentation.</summary>
    public static IReadOnlyList<string> Statements(string script)
        => [.. Convert(script, "--snippet").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static string Convert(string script, params string[] options)
    {
        using var folder = TestFolder.WithLamp();
        var run = ToolRun.WithInput(script, ["convert", "--specs", folder.At(LampDocument.FileName), .. options, "-"]);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Output.ReplaceLineEndings("\n");
    }
}
