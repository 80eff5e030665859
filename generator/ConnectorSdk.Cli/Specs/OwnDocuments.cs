namespace ConnectorSdk.Cli.Specs;

/// <summary>The documents of the mail-flow connectors, which are part of the tool.</summary>
internal static class OwnDocuments
{
    /// <summary>The folder next to the tool.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "specs");

    /// <summary>The paths of the documents. Each file has the name of its cmdlet.</summary>
    public static IEnumerable<string> Paths => Directory.EnumerateFiles(Folder, "*-*.md");

    /// <summary>
    /// Users can't edit the tool's documents, so messages show only the file name, and problems of the documents aren't reported.
    /// </summary>
    public static LoadedSpec Shorten(LoadedSpec spec)
        => spec with { Path = Path.GetFileName(spec.Path), Spec = spec.Spec with { Diagnostics = default } };
}
