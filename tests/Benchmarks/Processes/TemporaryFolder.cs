namespace ConnectorSdk.Benchmarks.Processes;

/// <summary>Folders that are deleted when the process ends.</summary>
internal static class TemporaryFolder
{
    public static string Create()
    {
        var folder = Directory.CreateTempSubdirectory("connectorsdk-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}
