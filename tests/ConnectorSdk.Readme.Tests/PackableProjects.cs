using System.Xml.Linq;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Readme.Tests;

/// <summary>The projects of the repository that become packages.</summary>
internal static class PackableProjects
{
    /// <summary>The names of the packages in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. new[] { "generator", "sdk" }
            .SelectMany(folder => Directory.EnumerateFiles(
                Path.Combine(SharedDocuments.Repository, folder), "*.csproj", SearchOption.AllDirectories))
            .Where(path => XDocument.Load(path).Descendants("IsPackable").Any(element => element.Value == "true"))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal),
    ];
}
