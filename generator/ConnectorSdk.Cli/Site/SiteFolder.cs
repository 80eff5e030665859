using System.Text;
using ConnectorSdk.Cli.Files;
using ConnectorSdk.Cli.Host;

namespace ConnectorSdk.Cli.Site;

/// <summary>
/// The folder of a site. It contains a list of the written files and their contents. Only these files are ever replaced or
/// deleted.
/// </summary>
internal sealed class SiteFolder
{
    private readonly string _path;
    private readonly IReadOnlyList<string> _files;
    private readonly SiteFileList _list;

    private SiteFolder(string path, IReadOnlyList<string> files, SiteFileList list)
    {
        _path = path;
        _files = files;
        _list = list;
    }

    /// <summary>Checks and creates the folder. Files aren't written yet.</summary>
    /// <param name="path">The folder. It doesn't have to exist.</param>
    /// <param name="files">The files of the site, relative to the folder and with forward slashes.</param>
    /// <exception cref="UnusableArgumentsException">
    /// The folder can't be used, or contains other files, changed files, or links with the names of the site's files.
    /// </exception>
    public static SiteFolder Open(string path, IReadOnlyList<string> files)
    {
        if (File.Exists(path))
        {
            throw new UnusableArgumentsException($"'{path}' is a file. Specify a folder after --out.");
        }

        RefuseLink(path, SiteFileList.Name);
        var list = SiteFileList.Read(Path.Combine(path, SiteFileList.Name));
        foreach (var file in files.Union(list.Files, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal))
        {
            RefuseLink(path, file);
            RefuseOther(path, file, list);
        }

        OutputFolder.Create(path);
        return new SiteFolder(path, files, list);
    }

    public void Write(string file, string text)
    {
        var path = Path.Combine(_path, file);
        OutputFolder.Create(Path.GetDirectoryName(path)!);
        _list.Add(file, text); // First, so that an interrupted run can be repeated.
        File.WriteAllText(path, text);
    }

    public void Write(string file, Stream content)
    {
        using var reader = new StreamReader(content, Encoding.UTF8);
        Write(file, reader.ReadToEnd());
    }

    /// <summary>Deletes the files of an earlier site that aren't part of this site.</summary>
    public void Finish()
    {
        foreach (var file in _list.Files.Except(_files, StringComparer.OrdinalIgnoreCase).ToList())
        {
            if (Path.Combine(_path, file) is var old && File.Exists(old))
            {
                File.Delete(old);
            }
        }

        _list.Shorten();
    }

    /// <summary>A link could lead out of the folder.</summary>
    private static void RefuseLink(string folder, string file)
    {
        var path = folder;
        foreach (var segment in file.Split('/'))
        {
            path = Path.Combine(path, segment);
            if (new FileInfo(path).LinkTarget is not null)
            {
                throw new UnusableArgumentsException(
                    $"'{path}' is a link. Files are not written through links. Remove the link, or specify another folder after "
                    + "--out.");
            }
        }
    }

    private static void RefuseOther(string folder, string file, SiteFileList list)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            return;
        }

        if (!list.Has(file))
        {
            throw new UnusableArgumentsException(
                $"The folder '{folder}' contains {file}, which this command did not write. Specify another folder after --out, "
                + "or remove the file.");
        }

        if (!list.Has(file, File.ReadAllText(path)))
        {
            throw new UnusableArgumentsException(
                $"The folder '{folder}' contains {file}, which was changed after this command wrote it. To keep the change, "
                + "specify another folder after --out. Otherwise, remove the file.");
        }
    }
}
