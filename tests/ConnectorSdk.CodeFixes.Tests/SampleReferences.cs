using Microsoft.CodeAnalysis;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>The references of fixed code: the assemblies of the current runtime, and the SDK.</summary>
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
