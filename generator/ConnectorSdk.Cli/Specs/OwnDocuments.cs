namespace ConnectorSdk.Cli.Specs;

/// <summary>The documents of the mail-flow connectors, which the tool has with it.</summary>
internal static class OwnDocuments
{
    /// <summary>The folder, beside the tool.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "specs");

    /// <summary>Nobody edits the documents of the tool: messages name the file alone, and its unclear parts aren't reported.</summary>
    public static LoadedSpec Shorten(LoadedSpec spec)
        => spec with { Path = Path.GetFileName(spec.Path), Spec = spec.Spec with { Diagnostics = default } };
}
