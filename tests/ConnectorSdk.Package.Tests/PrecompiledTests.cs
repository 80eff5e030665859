using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace ConnectorSdk.Package.Tests;

/// <summary>The native copies of the assemblies that a compiler loads, and when a build chooses them.</summary>
public sealed class PrecompiledTests(Packages packages)
{
    private const string Native = "linux-x64";

    private const string Project = """
        <PropertyGroup>
          <TargetFramework>net10.0</TargetFramework>
          <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
        </PropertyGroup>
        <ItemGroup>
          <PackageReference Include="ConnectorSdk.Core" Version="$version" />
          <PackageReference Include="ConnectorSdk.Generator" Version="$version" PrivateAssets="all" />
          <CmdletSpec Include="specs/**/*.md" />
        </ItemGroup>
        """;

    /// <summary>The assemblies with native copies, in their packages.</summary>
    public static TheoryData<string, string> Copies => new()
    {
        { "ConnectorSdk.Core", "ConnectorSdk.Analyzers.dll" },
        { "ConnectorSdk.Generator", "ConnectorSdk.Generator.dll" },
        { "ConnectorSdk.Generator", "ConnectorSdk.SpecCompiler.dll" },
        { "ConnectorSdk.Generator", "Markdig.dll" },
    };

    [Theory]
    [MemberData(nameof(Copies))]
    public void A_copy_has_native_code_and_is_the_same_assembly(string package, string file)
    {
        using var archive = ZipFile.OpenRead(packages.PathOf(package));
        var original = Read(archive, $"analyzers/dotnet/cs/{file}");
        var copy = Read(archive, $"tools/{Native}/{file}");

        Assert.False(original.HasNativeCode);
        Assert.True(copy.HasNativeCode);
        Assert.Equal(original.ModuleVersion, copy.ModuleVersion);
    }

    [Fact]
    public async Task The_compiler_loads_the_copies_and_nothing_else_of_the_packages()
    {
        Assert.SkipUnless(RuntimeInformation.RuntimeIdentifier == Native, $"The packages have native code for {Native} only.");

        Assert.Equal(
            [
                $"connectorsdk.core/{packages.Version}/tools/{Native}/ConnectorSdk.Analyzers.dll",
                $"connectorsdk.generator/{packages.Version}/tools/{Native}/ConnectorSdk.Generator.dll",
                $"connectorsdk.generator/{packages.Version}/tools/{Native}/ConnectorSdk.SpecCompiler.dll",
                $"connectorsdk.generator/{packages.Version}/tools/{Native}/Markdig.dll",
            ],
            await AnalyzersAsync("Precompiled"));
    }

    [Theory]
    [InlineData("SwitchedOff", "-p:ConnectorSdkPrecompiled=false")]
    [InlineData("OtherSystem", "-p:NETCoreSdkPortableRuntimeIdentifier=plan9-x64")]
    [InlineData("UnknownSystem", "-p:NETCoreSdkPortableRuntimeIdentifier=")]
    [InlineData("Editor", "-p:DesignTimeBuild=true")]
    public async Task The_assemblies_themselves_are_loaded_where_copies_are_not_wanted_or_do_not_fit(string name, string argument)
    {
        var analyzers = await AnalyzersAsync("NotPrecompiled" + name, argument);

        Assert.Equal(9, analyzers.Length);
        Assert.All(analyzers, path => Assert.Contains("/analyzers/dotnet/cs/", path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Both_generate_the_same_code_and_report_the_same_diagnostics()
    {
        var consumer = Create("SameResult")
            .WithDocument("Set-ADSiteLink.md")
            .Write("Program.cs", """
                _ = SameResult.PrintQueue.New("Front desk").WithDelivery(SameResult.PrintQueue.Delivery.Tray).Build();
                """);

        var precompiled = await BuildAsync("true");
        var original = await BuildAsync("false");

        Assert.Contains(precompiled.Diagnostics, line => line.Contains("error CSDK1002", StringComparison.Ordinal));
        Assert.Equal(original.Diagnostics, precompiled.Diagnostics);
        Assert.Equal(
            ["ADSiteLink.g.cs", "Cmdlets.g.cs", "PrintQueue.g.cs"], precompiled.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(original.Files, precompiled.Files);

        async Task<(string[] Diagnostics, Dictionary<string, string> Files)> BuildAsync(string isPrecompiled)
        {
            var folder = Path.Combine(consumer.Folder, "obj", isPrecompiled);
            var build = await consumer.BuildAsync(
                "-t:Rebuild", "-p:OutputType=Exe", $"-p:ConnectorSdkPrecompiled={isPrecompiled}",
                $"-p:CompilerGeneratedFilesOutputPath={folder}");
            return (
                [.. build.Output.Split('\n').Where(line => line.Contains("CSDK", StringComparison.Ordinal)).Distinct().Order()],
                Directory.GetFiles(Path.Combine(folder, "ConnectorSdk.Generator"), "*.cs", SearchOption.AllDirectories)
                    .ToDictionary(file => Path.GetFileName(file), File.ReadAllText));
        }
    }

    private Consumer Create(string name) => Consumer.Create(packages, name, Project, "").WithDocument("New-PrintQueue.md");

    private async Task<string[]> AnalyzersAsync(string name, params string[] arguments)
        => [.. (await Create(name).AnalyzersAsync(arguments))
            .Where(path => path.Contains("/connectorsdk.", StringComparison.Ordinal))
            .Select(path => path[(path.IndexOf("/connectorsdk.", StringComparison.Ordinal) + 1)..])
            .Order(StringComparer.Ordinal)];

    private static (bool HasNativeCode, Guid ModuleVersion) Read(ZipArchive archive, string file)
    {
        using var content = new MemoryStream();
        using (var entry = archive.GetEntry(file)!.Open())
        {
            entry.CopyTo(content);
        }

        content.Position = 0;
        using var assembly = new PEReader(content);
        var metadata = assembly.GetMetadataReader();
        return (
            assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0,
            metadata.GetGuid(metadata.GetModuleDefinition().Mvid));
    }
}
