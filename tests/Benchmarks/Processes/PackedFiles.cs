using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Processes;

/// <summary>What projects of the repository have for this system in their packages, packed anew.</summary>
internal sealed class PackedFiles
{
    private readonly string _folder;

    public PackedFiles(params string[] projects)
    {
        _folder = TemporaryFolder.Create();
        foreach (var project in projects)
        {
            Pack(Path.Combine(SharedDocuments.Repository, project));
        }

        foreach (var package in Directory.GetFiles(_folder, "*.nupkg"))
        {
            ZipFile.ExtractToDirectory(package, Path.ChangeExtension(package, null));
        }
    }

    /// <summary>The files with this name that are only for this system.</summary>
    public string[] Find(string name)
    {
        var system = Path.DirectorySeparatorChar + RuntimeInformation.RuntimeIdentifier + Path.DirectorySeparatorChar;
        string[] found =
        [
            .. Directory.GetFiles(_folder, name, SearchOption.AllDirectories)
                .Where(path => path.Contains(system, StringComparison.Ordinal)),
        ];
        return found.Length > 0
            ? found
            : throw new InvalidOperationException($"No package has a {name} for {RuntimeInformation.RuntimeIdentifier}.");
    }

    private void Pack(string project)
    {
        var start = new ProcessStartInfo("dotnet", ["pack", project, "-c", "Release", "-o", _folder])
        {
            RedirectStandardOutput = true,
        };

        // Under dotnet run, the variables of that build would steer this one.
        var inherited = start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase));
        foreach (var key in inherited.ToList())
        {
            start.Environment.Remove(key);
        }

        ColdProcess.Run(start);
    }
}
