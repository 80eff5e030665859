using System.Reflection;
using ConnectorSdk.Package.Tests;

[assembly: AssemblyFixture(typeof(Packages))]

namespace ConnectorSdk.Package.Tests;

/// <summary>
/// The packages, packed once under a version that nobody has seen before, so that no cache can answer in their place. They are
/// packed from a copy of the sources: the tests may run while the repository itself is being built.
/// </summary>
public sealed class Packages : IAsyncLifetime
{
    private static readonly string[] _sources = ["analyzers", "generator", "sdk", "specs"];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("connectorsdk-");

    /// <summary>The version of the packages.</summary>
    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    /// <summary>The copy of the repository, with what packing has built there for Release.</summary>
    internal string SourceFolder => Path.Combine(_root.FullName, "source");

    /// <summary>The folder of the consumers. It inherits nothing from the repository.</summary>
    internal string ConsumersFolder => Path.Combine(_root.FullName, "consumers");

    private string Feed => Path.Combine(_root.FullName, "feed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var repository = new DirectoryInfo(Metadata("RepositoryRoot"));
        var copy = Directory.CreateDirectory(SourceFolder);
        CopyFiles(repository, copy);
        foreach (var folder in _sources)
        {
            CopyTree(new DirectoryInfo(Path.Combine(repository.FullName, folder)), copy.CreateSubdirectory(folder));
        }

        DotNet.ShareServer();
        await PackAsync();
        WriteConsumerSettings();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await DotNet.EndServerAsync(Path.Combine(SourceFolder, "sdk", "ConnectorSdk.Core"));
        _root.Delete(recursive: true);
    }

    /// <summary>The file of a package.</summary>
    internal string PathOf(string package) => Path.Combine(Feed, $"{package}.{Version}.nupkg");

    /// <summary>The file with the symbols of a package.</summary>
    internal string SymbolsOf(string package) => Path.Combine(Feed, $"{package}.{Version}.snupkg");

    /// <summary>Packs all packages in one process, so that each project is read and built once.</summary>
    private async Task PackAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(SourceFolder, "Pack.proj"), """
            <Project>
              <ItemGroup>
                <Packed Include="sdk/ConnectorSdk*/*.csproj;generator/ConnectorSdk.Generator/*.csproj" />
              </ItemGroup>
              <Target Name="Pack">
                <MSBuild Projects="@(Packed)" Targets="Restore" Properties="MSBuildRestoreSessionId=Pack" />
                <MSBuild Projects="@(Packed)" Targets="Pack" />
              </Target>
            </Project>
            """);

        // The build of the repository has analysed this code; generators run all the same.
        var result = await DotNet.RunAsync(
            SourceFolder,
            ["msbuild", "Pack.proj", "-t:Pack", "-m:1", "-nodeReuse:false", "-p:Configuration=Release",
                $"-p:PackageOutputPath={Feed}", $"-p:Version={Version}", "-p:RunAnalyzers=false"],
            CancellationToken.None);
        Assert.True(result.ExitCode == 0, result.Output);
    }

    private void WriteConsumerSettings()
    {
        Directory.CreateDirectory(ConsumersFolder);
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>{Path.Combine(_root.FullName, "packages")}</RestorePackagesPath>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);

        // What the repository's own restore has fetched, such as the reference assemblies of netstandard2.0, needn't be fetched
        // again.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packages-under-test" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="already-fetched" value="{Metadata("NuGetPackageRoot")}" />
              </fallbackPackageFolders>
            </configuration>
            """);

        void Write(string file, string text) => File.WriteAllText(Path.Combine(ConsumersFolder, file), text);
    }

    private static void CopyTree(DirectoryInfo from, DirectoryInfo to)
    {
        CopyFiles(from, to);
        foreach (var folder in from.EnumerateDirectories().Where(folder => folder.Name is not ("bin" or "obj")))
        {
            CopyTree(folder, to.CreateSubdirectory(folder.Name));
        }
    }

    private static void CopyFiles(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(to.FullName, file.Name));
        }
    }

    private static string Metadata(string key) => typeof(Packages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
