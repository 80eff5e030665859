using Microsoft.CodeAnalysis;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>What fixed code refers to: the assemblies of the runtime that the tests run on, and the SDK.</summary>
internal static class SampleReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "ConnectorSdk.Core.dll")),
    ];
}
