namespace ConnectorSdk.TestSupport;

/// <summary>A document of the shared folder.</summary>
/// <param name="Path">The path relative to the shared folder, with forward slashes.</param>
/// <param name="Text">The text of the file.</param>
public sealed record SharedDocument(string Path, string Text)
{
    /// <summary>The name of the file without its folders.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <inheritdoc/>
    public override string ToString() => Path;
}

/// <summary>
/// The documents next to the repository that aren't part of it: two seeds and a corpus of real documents. If there are none,
/// tests that read them are skipped with <see cref="SkipReason"/>.
/// </summary>
public static class SharedDocuments
{
    /// <summary>The environment variable for the folder, if it isn't <c>shared</c> next to the repository.</summary>
    public const string Variable = "CONNECTORSDK_DOCS";

    /// <summary>The reason why tests with the shared documents are skipped.</summary>
    public const string SkipReason =
        $"The shared documents aren't there: neither {Variable} nor the repository's sibling 'shared' names a folder.";

    /// <summary>The folder of the repository: the nearest folder above the tests that contains the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The folder of the shared documents, or null.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>True if there are shared documents.</summary>
    public static bool ArePresent => Folder is not null;

    /// <summary>Reads the seed with this file name.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no shared folder.</exception>
    public static SharedDocument Seed(string fileName) => Read(System.IO.Path.Combine(Root, "seeds", fileName));

    /// <summary>Reads every cmdlet document below a folder of the shared folder, in the order of the paths.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<SharedDocument> Below(string folder)
        => [.. Directory.EnumerateFiles(System.IO.Path.Combine(Root, folder), "*.md", SearchOption.AllDirectories)
            .Where(path => System.IO.Path.GetFileName(path) != "README.md")
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .Where(document => !IsModulePage(document))];

    /// <summary>Reads the project's own document with this file name.</summary>
    public static string Spec(string fileName) => File.ReadAllText(System.IO.Path.Combine(Repository, "specs", fileName));

    private static bool IsModulePage(SharedDocument document)
        => document.Text.Contains("\nModule Guid:", StringComparison.Ordinal);

    private static string Root => Folder ?? throw new DirectoryNotFoundException(SkipReason);

    private static SharedDocument Read(string path)
        => new(System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllText(path));

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "ConnectorSdk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds ConnectorSdk.sln.");
    }

    private static string? FindFolder()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var folder = string.IsNullOrEmpty(named) ? System.IO.Path.Combine(Repository, "..", "shared") : named;
        return Directory.Exists(System.IO.Path.Combine(folder, "seeds")) ? System.IO.Path.GetFullPath(folder) : null;
    }
}
