using System.Reflection;

namespace ConnectorSdk.TestSupport;

/// <summary>
/// The folders of a project, and what they use of each other. That is read from the assembly, and from the imports of the files,
/// since constants leave no trace in the assembly.
/// </summary>
public sealed class ProjectFolders
{
    /// <summary>How many files a folder may have.</summary>
    public const int MostFiles = 20;

    private readonly Assembly _assembly;
    private readonly string[] _order;
    private readonly Dictionary<string, string> _folders;

    /// <param name="assembly">The assembly of the project.</param>
    /// <param name="path">The path of the project in the repository, such as <c>analyzers/ConnectorSdk.Analyzers</c>.</param>
    /// <param name="order">
    /// The folders as namespaces relative to that of the project, each before those that use it; empty for the project's own.
    /// </param>
    public ProjectFolders(Assembly assembly, string path, params string[] order)
    {
        _assembly = assembly;
        _order = order;
        Namespace = Path.GetFileName(path);
        Files = [.. CSharpFile.In(path)];
        _folders = Files
            .SelectMany(file => file.Types, (file, type) => (Type: type, file.Folder))
            .DistinctBy(pair => pair.Type)
            .ToDictionary(pair => pair.Type, pair => pair.Folder);
    }

    /// <summary>The namespace of the project's own folder. Without one, it has the name of the project.</summary>
    public string Namespace { get; init; }

    /// <summary>
    /// The folders that have another namespace than their own, such as the one where users look for public types.
    /// </summary>
    public IReadOnlyDictionary<string, string> OtherNamespaces { get; init; } = new Dictionary<string, string>();

    /// <summary>The folders that have the place in the order of the folder around them.</summary>
    public IReadOnlyCollection<string> Merged { get; init; } = [];

    /// <summary>The files, without those that are generated.</summary>
    public IReadOnlyList<CSharpFile> Files { get; }

    /// <summary>The types of the files, with those that are nested in them.</summary>
    public IEnumerable<Type> Types => _assembly.GetTypes().Where(type => PlaceOf(type) is not null);

    /// <summary>What one folder uses of another one.</summary>
    public IReadOnlyList<FolderUse> Uses => field ??= [.. UsesOfTypes().Concat(UsesOfFiles()).Distinct()];

    /// <summary>The folders with files, in their order; those that aren't in it last.</summary>
    public IEnumerable<string> Folders => Files.Select(file => PlaceOf(file.Folder)).Distinct()
        .OrderBy(folder => Array.IndexOf(_order, folder) is var index && index < 0 ? int.MaxValue : index);

    /// <summary>The folders that the order doesn't have, and those of the order that don't exist.</summary>
    public IEnumerable<string> FoldersOutOfOrder => Folders.Except(_order).Concat(_order.Except(Folders));

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

    /// <summary>A table of the folders, in their order: how many files each has, and what it uses.</summary>
    public string Describe() => string.Join("\n", Folders.Select(Describe));

    private string Describe(string folder)
    {
        var uses = Uses.Where(use => use.From == folder).Select(use => use.To).ToHashSet();
        var files = Files.Count(file => PlaceOf(file.Folder) == folder);
        return $"{Title(folder)} ({files}): {string.Join(", ", _order.Where(uses.Contains).Select(Title))}";
    }

    private static string Title(string folder) => folder.Length == 0 ? "(project)" : folder;

    private static string Parent(string folder) => folder[..Math.Max(folder.LastIndexOf('.'), 0)];

    private string PlaceOf(string folder) => Merged.Contains(folder) ? Parent(folder) : folder;

    private string NamespaceOf(string folder)
        => folder.Length == 0 ? Namespace
            : OtherNamespaces.TryGetValue(folder, out var space) ? space
            : $"{Namespace}.{folder}";

    /// <summary>The place of the file with the type; null if the type is another project's, or generated.</summary>
    private string? PlaceOf(Type type)
        => type.Assembly == _assembly && _folders.TryGetValue(TypeUses.Outermost(type).FullName!, out var folder)
            ? PlaceOf(folder)
            : null;

    private IEnumerable<FolderUse> UsesOfTypes()
        => from type in Types
            let folder = PlaceOf(type)
            from used in TypeUses.Of(type)
            let other = PlaceOf(used)
            where other is not null && other != folder
            select new FolderUse(folder, other, TypeUses.Outermost(type).Name, TypeUses.Outermost(used).Name);

    private IEnumerable<FolderUse> UsesOfFiles()
        => from file in Files
            let folder = PlaceOf(file.Folder)
            from space in file.Imports
            from other in Folders.Where(other => NamespaceOf(other) == space)
            where other != folder && !OtherNamespaces.ContainsKey(other)
            select new FolderUse(folder, other, file.Path, "import");
}
