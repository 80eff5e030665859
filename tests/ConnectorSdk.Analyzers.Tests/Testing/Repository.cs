namespace ConnectorSdk.Analyzers.Tests;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "ConnectorSdk.sln"))
        ? folder
        : Find(Directory.GetParent(folder.TrimEnd(Path.DirectorySeparatorChar))?.FullName
            ?? throw new DirectoryNotFoundException("ConnectorSdk.sln"));
}
