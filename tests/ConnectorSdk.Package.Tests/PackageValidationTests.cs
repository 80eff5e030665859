namespace ConnectorSdk.Package.Tests;

/// <summary>Packing compares the API of a library with the release before it.</summary>
public sealed class PackageValidationTests(Packages packages)
{
    private const string Library = "ConnectorSdk.Core";

    [Fact]
    public async Task A_library_that_lacks_a_type_of_the_last_release_is_not_packed()
    {
        var release = Consumer.CreateEmpty(packages, "LastRelease")
            .Write($"{Library}.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Version>0.0.1</Version>
                  </PropertyGroup>
                </Project>
                """)
            .Write("Removed.cs", "namespace ConnectorSdk; public static class Removed;");
        var packed = await PackAsync(release.Folder, "-o", release.Folder);
        Assert.True(packed.ExitCode == 0, packed.Output);

        var compared = await CompareAsync(Path.Combine(release.Folder, $"{Library}.0.0.1.nupkg"));
        Assert.NotEqual(0, compared.ExitCode);
        Assert.Contains("error CP0001", compared.Output, StringComparison.Ordinal);
        Assert.Contains("ConnectorSdk.Removed", compared.Output, StringComparison.Ordinal);

        var same = await CompareAsync(packages.PathOf(Library));
        Assert.True(same.ExitCode == 0, same.Output);
    }

    /// <summary>Packs the library again, without a build, and compares it with a package.</summary>
    private async Task<DotNetResult> CompareAsync(string baseline)
    {
        var project = Path.Combine(packages.SourceFolder, "sdk", Library);
        foreach (var done in Directory.EnumerateFiles(
            Path.Combine(project, "obj"), "*ValidatePackage.semaphore", SearchOption.AllDirectories))
        {
            File.Delete(done); // It says that nothing has changed since the last comparison.
        }

        return await PackAsync(
            project, "--no-build", "-o", Path.Combine(packages.ConsumersFolder, "LastRelease", "compared"),
            $"-p:Version={packages.Version}", $"-p:PackageValidationBaselinePath={baseline}");
    }

    private static Task<DotNetResult> PackAsync(string folder, params string[] arguments)
        => DotNet.RunAsync(folder, ["pack", "-c", "Release", .. arguments], TestContext.Current.CancellationToken);
}
