using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Texts;

namespace ConnectorSdk.Cli.Files;

/// <summary>An argument that names files: a file, a folder, or a glob pattern.</summary>
internal static class PathArgument
{
    /// <summary>
    /// Gets the files, in the order of their paths. For a folder, these are the files below it that match
    /// <paramref name="pattern"/>.
    /// </summary>
    /// <exception cref="UnusableArgumentsException">The argument doesn't match any file.</exception>
    public static IReadOnlyList<string> Expand(string argument, string pattern)
    {
        if (File.Exists(argument))
        {
            return [argument];
        }

        if (Directory.Exists(argument))
        {
            return GlobPattern.Files(Path.Combine(argument, "**", pattern)) is { Count: > 0 } below
                ? below
                : throw new UnusableArgumentsException($"The folder '{argument}' contains no {pattern} files.");
        }

        if (!GlobPattern.IsGlob(argument))
        {
            throw new UnusableArgumentsException($"The file or folder '{argument}' does not exist.{Suggestion(argument)}");
        }

        return GlobPattern.Files(argument) is { Count: > 0 } files
            ? files
            : throw new UnusableArgumentsException(
                $"No file matches '{argument}'. Use * and ? for characters in a name, and ** for folders.");
    }

    private static string Suggestion(string path)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        if (!Directory.Exists(folder))
        {
            return $" The folder '{folder}' does not exist, either.";
        }

        var names = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)!);
        return NearNames.Suggest(Path.GetFileName(path), names.Order(StringComparer.Ordinal));
    }
}
