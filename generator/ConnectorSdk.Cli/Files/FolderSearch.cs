namespace ConnectorSdk.Cli.Files;

/// <summary>The files below a folder, in the order of their paths, and the paths that were skipped.</summary>
internal sealed class FolderSearch
{
    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly List<string> _files = [];
    private readonly List<LeftOutPath> _leftOut = [];

    private FolderSearch()
    {
    }

    public IReadOnlyList<string> Files => _files;

    public IReadOnlyList<LeftOutPath> LeftOut => _leftOut;

    public static FolderSearch Below(string folder)
    {
        var search = new FolderSearch();
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            search.Enter(next, open);
        }

        search._files.Sort(StringComparer.Ordinal);
        return search;
    }

    private void Enter(string folder, Stack<string> open)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", _everything))
            {
                Add(Path.Combine(folder, entry.Name), entry, open);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _leftOut.Add(new LeftOutPath(folder, "cannot be opened"));
        }
    }

    /// <summary>Links to folders aren't followed, because they can lead back.</summary>
    private void Add(string path, FileSystemInfo entry, Stack<string> open)
    {
        var isFolder = entry.Attributes.HasFlag(FileAttributes.Directory);
        if (entry.Attributes.HasFlag(FileAttributes.Hidden))
        {
            _leftOut.Add(new LeftOutPath(path, "is hidden"));
        }
        else if (entry.LinkTarget is not null && (isFolder || LeadsNowhere(entry)))
        {
            _leftOut.Add(new LeftOutPath(path, isFolder ? "is a link to a folder" : "is a broken link"));
        }
        else if (isFolder)
        {
            open.Push(path);
        }
        else
        {
            _files.Add(path);
        }
    }

    private static bool LeadsNowhere(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true };
        }
        catch (IOException)
        {
            return true;
        }
    }
}
