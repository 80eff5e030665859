using System.Reflection;

namespace ConnectorSdk.Testing;

/// <summary>
/// The folders of a project, which are its namespaces, and what they use of each other. That is read from the assembly, and from the
/// imports of the files, since constants leave no trace in the assembly.
/// </summary>
public sealed class ProjectFolders
{
    /// <summary>How many files a folder may have.</summary>
    public const int MostFiles = 20;

    /// <summary>How many characters a line may have.</summary>
    public const int LongestLine = 130;

    private readonly Assembly _assembly;
    private readonly string _root;
    private readonly string[] _order;

    /// <param name="assembly">The assembly of the project. Its name is the namespace of the project's own folder.</param>
    /// <param name="path">The path of the project in the repository, such as <c>analyzers/ConnectorSdk.Analyzers</c>.</param>
    /// <param name="order">
    /// The folders as namespaces relative to that of the project, each before those that use it; empty for the project's own.
    /// </param>
    public ProjectFolders(Assembly assembly, string path, params string[] order)
    {
        _assembly = assembly;
        _root = Path.GetFileName(path);
        _order = order;
        Files = [.. FilesIn(Path.Combine(RepositoryRoot, path))];
        Uses = [.. UsesOfTypes().Concat(UsesOfFiles()).Distinct()];
    }

    /// <summary>The files, without those that are generated.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>What one folder uses of another one.</summary>
    public IReadOnlyList<FolderUse> Uses { get; }

    /// <summary>The folders with files, in their order; those that aren't in it last.</summary>
    public IEnumerable<string> Folders => Files.Select(file => file.Folder).Distinct()
        .OrderBy(folder => Array.IndexOf(_order, folder) is var index && index < 0 ? int.MaxValue : index);

    /// <summary>The folders that the order doesn't have, and those of the order that don't exist.</summary>
    public IEnumerable<string> FoldersOutOfOrder
        => Folders.Except(_order).Concat(_order.Except(Files.Select(file => file.Folder)));

    /// <summary>What a folder uses of one that comes after it.</summary>
    public IEnumerable<FolderUse> UpwardUses
        => Uses.Where(use => Array.IndexOf(_order, use.To) > Array.IndexOf(_order, use.From));

    /// <summary>The files whose namespace isn't that of their folder.</summary>
    public IEnumerable<string> FilesInOtherNamespaces => Files
        .Where(file => file.Namespaces.Any(space => space != NamespaceOf(file.Folder)))
        .Select(file => file.Path);

    /// <summary>The types that have no file with their name, with the file that they are in.</summary>
    public IEnumerable<string> HiddenTypes
        => Files.SelectMany(file => file.HiddenTypes.Select(type => $"{type} in {file.Path}"));

    /// <summary>The folders with more files than one can take in.</summary>
    public IEnumerable<string> FoldersOver(int files)
        => Files.CountBy(file => file.Folder).Where(pair => pair.Value > files).Select(pair => pair.Key);

    /// <summary>The lines that are longer than a limit, such as <c>Flow/FlowState.cs:12</c>.</summary>
    public IEnumerable<string> LinesOver(int length)
        => Files.SelectMany(file => file.LinesOver(length).Select(line => $"{file.Path}:{line}"));

    /// <summary>A table of the folders, in their order: how many files each has, and what it uses.</summary>
    public string Describe() => string.Join("\n", Folders.Select(Describe));

    private string Describe(string folder)
    {
        var uses = Uses.Where(use => use.From == folder).Select(use => use.To).ToHashSet();
        var files = Files.Count(file => file.Folder == folder);
        return $"{Title(folder)} ({files}): {string.Join(", ", _order.Where(uses.Contains).Select(Title))}";
    }

    private static string Title(string folder) => folder.Length == 0 ? "(project)" : folder;

    private static string RepositoryRoot
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ConnectorSdk.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("The tests don't run inside the repository.");
            }

            return folder.FullName;
        }
    }

    private static IEnumerable<SourceFile> FilesIn(string project)
        => from file in Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(project, file).Replace(Path.DirectorySeparatorChar, '/')
            where path.Split('/')[0] is not ("obj" or "bin")
            orderby path
            select new SourceFile(path, File.ReadAllText(file));

    private string NamespaceOf(string folder) => folder.Length == 0 ? _root : $"{_root}.{folder}";

    /// <summary>The folder of a namespace, or null if it isn't one of the project's.</summary>
    private string? FolderOf(string? space)
        => space == _root ? ""
            : space?.StartsWith(_root + ".", StringComparison.Ordinal) == true ? space[(_root.Length + 1)..]
            : null;

    private IEnumerable<FolderUse> UsesOfTypes()
        => from type in _assembly.GetTypes()
            let folder = FolderOf(type.Namespace)
            where folder is not null
            from used in TypeUses.Of(type)
            where used.Assembly == _assembly && FolderOf(used.Namespace) is { } other && other != folder
            select new FolderUse(folder, FolderOf(used.Namespace)!, TypeUses.Outermost(type).Name, TypeUses.Outermost(used).Name);

    private IEnumerable<FolderUse> UsesOfFiles()
        => from file in Files
            from space in file.Imports
            let other = FolderOf(space)
            where other is not null && other != file.Folder
            select new FolderUse(file.Folder, other, file.Path, "import");
}
