using System.Text.RegularExpressions;
using ConnectorSdk.Cli.Host;

namespace ConnectorSdk.Cli.Site;

/// <summary>
/// The folder of a site. A list in it names the files that were written: only these are ever replaced or deleted.
/// </summary>
internal sealed partial class SiteFolder
{
    public const string ListName = "connectorsdk-site.txt";

    private readonly string _path;
    private readonly IReadOnlyList<string> _files;
    private readonly IReadOnlyList<string> _before;

    private SiteFolder(string path, IReadOnlyList<string> files, IReadOnlyList<string> before)
    {
        _path = path;
        _files = files;
        _before = before;
    }

    /// <summary>Nothing is written yet, but for the folder and the list.</summary>
    /// <param name="path">The folder, which needn't exist.</param>
    /// <param name="files">The files of the site, relative to the folder and with forward slashes.</param>
    /// <exception cref="UnusableArgumentsException">The folder can't be used, or has other files.</exception>
    public static SiteFolder Open(string path, IEnumerable<string> files)
    {
        if (File.Exists(path))
        {
            throw new UnusableArgumentsException($"'{path}' is a file. Specify a folder after --out.");
        }

        var all = files.Order(StringComparer.Ordinal).ToList();
        var list = Path.Combine(path, ListName);
        var before = File.Exists(list) ? File.ReadAllLines(list).Where(line => OwnFile().IsMatch(line)).ToList() : [];
        var known = before.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (all.Find(file => !known.Contains(file) && File.Exists(Path.Combine(path, file))) is { } foreign)
        {
            throw new UnusableArgumentsException(
                $"The folder '{path}' contains {foreign}, which this command did not write. Specify another folder after --out, "
                + "or remove the file.");
        }

        Directory.CreateDirectory(path);
        var folder = new SiteFolder(path, all, before);
        folder.WriteList(all.Union(before, StringComparer.OrdinalIgnoreCase)); // So that an interrupted run can be repeated.
        return folder;
    }

    public void Write(string file, string text) => File.WriteAllText(PrepareFile(file), text);

    public void Write(string file, Stream content)
    {
        using var stream = File.Create(PrepareFile(file));
        content.CopyTo(stream);
    }

    /// <summary>Deletes the files of an earlier site that this one doesn't have.</summary>
    public void Finish()
    {
        foreach (var file in _before.Except(_files, StringComparer.OrdinalIgnoreCase))
        {
            if (Path.Combine(_path, file) is var old && File.Exists(old))
            {
                File.Delete(old);
            }
        }

        WriteList(_files);
    }

    private void WriteList(IEnumerable<string> files)
        => File.WriteAllText(
            Path.Combine(_path, ListName),
            string.Concat(files.Order(StringComparer.Ordinal).Select(file => file + "\n")));

    private string PrepareFile(string file)
    {
        var path = Path.Combine(_path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Whoever edits the list can't make this command delete anything outside of the site's own folders.</summary>
    [GeneratedRegex(@"^(?:(?:cmdlets|assets)/)?[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.(?:html|css|js|txt)\z")]
    private static partial Regex OwnFile();
}
