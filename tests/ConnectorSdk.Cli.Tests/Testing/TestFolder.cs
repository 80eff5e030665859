namespace ConnectorSdk.Cli.Tests;

/// <summary>A folder for the files of one test.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("connectorsdk-").FullName;

    /// <summary>Creates a folder with the document of New-Lamp.</summary>
    public static TestFolder WithLamp()
    {
        var folder = new TestFolder();
        folder.Write(LampDocument.FileName, LampDocument.NewLamp);
        return folder;
    }

    /// <summary>Writes a file, in subfolders if its name has them, and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string At(string name) => Path.Combine(Root, name);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
