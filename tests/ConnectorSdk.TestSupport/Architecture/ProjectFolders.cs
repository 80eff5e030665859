using System.Reflection;

namespace ConnectorSdk.TestSupport;

/// <summary>
/// The folders of a project and their dependencies. They are read from the assembly and from the imports of the files, because
/// constants leave no trace in the assembly.
/// </summary>
public sealed class ProjectFolders
{
    /// <summary>The maximum number of files in a folder.</summary>
    public const int MostFiles = 20;

    private readonly Assembly _assembly;
    private readonly string[] _order;
    private readonly Dictionary<string, string> _folders;

    /// <param name="assembly">The assembly of the project.</param>
    /// <param name="path">The path of the project in the repository, such as <c>analyzers/ConnectorSdk.Analyzers</c>.</param>
    /// <param name="order">
    /// The folders as namespaces relative to the project's namespace, each before the folders that use it; empty for the
    /// project's own folder.
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

    /// <summary>The namespace of the project's own folder. By default, it is the name of the project.</summary>
    public string Namespace { get; init; }

    /// <summary>
    /// The folders whose namespace differs from their path, such as the namespace where users look for public types.
    /// </summary>
    public IReadOnlyDictionary<string, string> OtherNamespaces { get; init; } = new Dictionary<string, string>();

    /// <summary>The folders that have the same position in the order as their parent folder.</summary>
    public IReadOnlyCollection<string> Merged { get; init; } = [];

    /// <summary>The files, except for generated files.</summary>
    public IReadOnlyList<CSharpFile> Files { get; }

    /// <summary>The types of the files, including nested types.</summary>
    public IEnumerable<Type> Types => _assembly.GetTypes().Where(type => PlaceOf(type) is not null);

    /// <summary>The uses between folders.</summary>
    public IReadOnlyList<FolderUse> Uses => field ??= [.. UsesOfTypes().Concat(UsesOfFiles()).Distinct()];

    /// <summary>The folders with files in their order. Folders that aren't in the order come last.</summary>
    public IEnumerable<string> Folders => Files.Select(file => PlaceOf(file.Folder)).Distinct()
        .OrderBy(folder => Array.IndexOf(_order, folder) is var index && index < 0 ? int.MaxValue : index);

    /// <summary>The folders that aren't in the order, and the folders in the order that don't exist.</summary>
    public IEnumerable<string> FoldersOutOfOrder => Folders.Except(_order).Concat(_order.Except(Folders));

    /// <summary>The uses of folders that come later in the order.</summary>
    public IEnumerable<FolderUse> UpwardUses
        => Uses.Where(use => Array.IndexOf(_order, use.To) > Array.IndexOf(_order, use.From));

    /// <summary>The files whose namespace differs from the namespace of their folder.</summary>
    public IEnumerable<string> FilesInOtherNamespaces => Files
        .Where(file => file.Namespaces.Any(space => space != NamespaceOf(file.Folder)))
        .Select(file => file.Path);

    /// <summary>The types without a file of their name, with the file that contains them.</summary>
    public IEnumerable<string> HiddenTypes
        => Files.SelectMany(file => file.HiddenTypes.Select(type => $"{type} in {file.Path}"));

    /// <summary>Gets the folders with more files than a number.</summary>
    public IEnumerable<string> FoldersOver(int files)
        => Files.CountBy(file => file.Folder).Where(pair => pair.Value > files).Select(pair => pair.Key);

    /// <summary>Creates a table of the folders in their order, with the number of files and the used folders.</summary>
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

    /// <returns>The folder of a type's file, or null if the type is generated or belongs to another project.</returns>
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
