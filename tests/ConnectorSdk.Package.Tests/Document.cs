namespace ConnectorSdk.Package.Tests;

/// <summary>A document that the tests bring along.</summary>
internal static class Document
{
    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Documents", file);

    /// <summary>The line, from 1, that holds a sentence.</summary>
    public static int LineOf(string file, string sentence)
        => Array.FindIndex(File.ReadAllLines(PathOf(file)), line => line.Contains(sentence, StringComparison.Ordinal)) + 1;
}
