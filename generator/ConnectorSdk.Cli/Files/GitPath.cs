using ConnectorSdk.Cli.Host;

namespace ConnectorSdk.Cli.Files;

/// <summary>A file or folder in a revision of the git repository of the current folder, such as <c>HEAD~1:specs</c>.</summary>
internal sealed record GitPath(string Argument)
{
    /// <summary>
    /// Determines whether an argument names a revision. An existing file or folder of that name takes precedence. On Windows, a
    /// colon after a single letter belongs to a drive.
    /// </summary>
    public static bool IsOne(string argument)
        => argument.IndexOf(':', StringComparison.Ordinal) is var colon && colon > (OperatingSystem.IsWindows() ? 1 : 0)
            && argument[0] != '-'
            && !File.Exists(argument) && !Directory.Exists(argument);

    /// <summary>
    /// Gets the file, or the files below the folder that have the <paramref name="extension"/>, in the order of their paths.
    /// The paths start with the argument. Links and submodules are skipped.
    /// </summary>
    /// <exception cref="UnusableArgumentsException">There is no such revision, file, or folder.</exception>
    public IReadOnlyList<GitFile> Files(string extension)
    {
        var id = Resolve(Argument)
            ?? throw new UnusableArgumentsException(
                $"'{Argument}' is neither a file or folder, nor a revision and a path (REV:PATH) of the git repository of the "
                + $"current folder: {Reason()}");
        if (Git.Text("cat-file", "-t", id) is not "tree")
        {
            return [new GitFile(Argument, id)];
        }

        return [.. Git.Text("ls-tree", "-r", "-z", id)!.Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(Read)
            .OfType<GitFile>()
            .Where(file => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Describes the part of the argument that git doesn't find.</summary>
    private string Reason()
    {
        var colon = Argument.IndexOf(':', StringComparison.Ordinal);
        var (revision, path) = (Argument[..colon], Argument[(colon + 1)..]);
        return Git.Text("rev-parse", "--git-dir") is null ? "the current folder isn't in a git repository."
            : Resolve(revision) is null ? $"the repository has no revision '{revision}'."
            : $"the revision '{revision}' has no file or folder '{path}'. A PATH is relative to the root of the repository; to "
                + "make it relative to the current folder, start it with './'.";
    }

    /// <returns>The file at a path, or null if the revision doesn't contain it.</returns>
    public static GitFile? Find(string path) => Resolve(path) is { } id ? new GitFile(path, id) : null;

    private static string? Resolve(string argument) => Git.Text("rev-parse", "--verify", "--quiet", argument);

    /// <summary>Reads "100644 blob ID[tab]PATH".</summary>
    private GitFile? Read(string entry)
    {
        var tab = entry.IndexOf('\t', StringComparison.Ordinal);
        var separator = Argument[^1] is '/' or ':' ? "" : "/";
        return entry[..tab].Split(' ') is ["100644" or "100755", "blob", var id]
            ? new GitFile(Argument + separator + entry[(tab + 1)..], id)
            : null;
    }
}
