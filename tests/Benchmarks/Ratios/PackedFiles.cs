using System.Diagnostics;
using System.IO.Compression;
using System.Runtime.InteropServices;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Ratios;

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

    /// <summary>The files for this system with this extension.</summary>
    public string[] Find(string pattern)
        => Directory.GetFiles(_folder, pattern, SearchOption.AllDirectories)
            .Where(path => path.Contains($"{Path.DirectorySeparatorChar}{RuntimeInformation.RuntimeIdentifier}{Path.DirectorySeparatorChar}"))
            .ToArray() is { Length: > 0 } found
                ? found
                : throw new InvalidOperationException($"No package has a {pattern} for {RuntimeInformation.RuntimeIdentifier}.");

    private void Pack(string project)
    {
        var start = new ProcessStartInfo("dotnet") { ArgumentList = { "pack", project, "-c", "Release", "-o", _folder }, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        ColdProcess.Run(start);
    }
}
