using System.IO.Compression;
using System.Xml.Linq;

namespace ConnectorSdk.Package.Tests;

public sealed class PackageContentTests(Packages packages)
{
    private const string Core = "ConnectorSdk.Core";
    private const string Sdk = "ConnectorSdk";
    private const string Generator = "ConnectorSdk.Generator";
    private const string Testing = "ConnectorSdk.Testing";
    private const string Hosting = "ConnectorSdk.Hosting";
    private const string ExchangeOnline = "ConnectorSdk.ExchangeOnline";
    private const string PowerShell = "ConnectorSdk.PowerShell";

    public static TheoryData<string> All => [Core, Sdk, Generator, Testing, Hosting, ExchangeOnline, PowerShell];

    /// <summary>The libraries, and the frameworks that each supports.</summary>
    public static TheoryData<string, string[]> Libraries => new()
    {
        { Core, ["net10.0", "net8.0", "netstandard2.0"] },
        { Sdk, ["net10.0", "net8.0", "netstandard2.0"] },
        { Testing, ["net10.0", "net8.0", "netstandard2.0"] },
        { Hosting, ["net10.0", "net8.0"] },
        { ExchangeOnline, ["net10.0", "net8.0"] },
        { PowerShell, ["net10.0"] },
    };

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_has_its_assembly_and_documentation_for_each_framework(string package, string[] frameworks)
        => Assert.Equal(
            frameworks.SelectMany(framework => new[] { $"lib/{framework}/{package}.dll", $"lib/{framework}/{package}.xml" }),
            FilesOf(package, "lib/"));

    [Fact]
    public void The_core_puts_only_its_own_analyzers_into_the_compiler()
        => Assert.Equal(
            ["analyzers/dotnet/cs/ConnectorSdk.Analyzers.dll", "analyzers/dotnet/cs/ConnectorSdk.CodeFixes.dll"],
            FilesOf(Core, "analyzers/"));

    [Fact]
    public void The_core_makes_its_options_visible_to_direct_and_indirect_consumers()
        => Assert.Equal(
            [
                "build/ConnectorSdk.Core.props", "build/ConnectorSdk.Core.targets",
                "build/ConnectorSdk.Off.globalconfig", "build/ConnectorSdk.Strict.globalconfig",
                "buildTransitive/ConnectorSdk.Core.props", "buildTransitive/ConnectorSdk.Core.targets",
                "buildTransitive/ConnectorSdk.Off.globalconfig", "buildTransitive/ConnectorSdk.Strict.globalconfig",
            ],
            FilesOf(Core, "build"));

    [Fact]
    public void The_generator_has_every_assembly_it_needs_and_no_other()
        => Assert.Equal(
            [
                "analyzers/dotnet/cs/ConnectorSdk.Generator.dll",
                "analyzers/dotnet/cs/ConnectorSdk.SpecCompiler.dll",
                "analyzers/dotnet/cs/Markdig.dll",
                "analyzers/dotnet/cs/System.Buffers.dll",
                "analyzers/dotnet/cs/System.Memory.dll",
                "analyzers/dotnet/cs/System.Numerics.Vectors.dll",
                "analyzers/dotnet/cs/System.Runtime.CompilerServices.Unsafe.dll",
            ],
            FilesOf(Generator, "analyzers/"));

    [Fact]
    public void The_generator_works_for_the_project_that_names_it_only()
        => Assert.Equal(
            ["build/ConnectorSdk.Generator.props", "build/ConnectorSdk.Generator.targets"], FilesOf(Generator, "build"));

    [Fact]
    public void The_generator_has_no_library() => Assert.Empty(FilesOf(Generator, "lib/"));

    [Fact]
    public void The_generator_is_a_development_dependency()
        => Assert.Equal(
            "true", ManifestOf(Generator).Descendants().Single(e => e.Name.LocalName == "developmentDependency").Value);

    [Fact]
    public void The_generator_carries_the_notices_of_the_assemblies_of_others()
        => Assert.Equal(["THIRD-PARTY-NOTICES.txt"], FilesOf(Generator, "THIRD-PARTY"));

    [Fact]
    public void The_sdk_has_builders_and_nothing_else()
        => Assert.Empty(FilesOf(Sdk, "analyzers/").Concat(FilesOf(Sdk, "build")));

    [Fact]
    public void The_sdk_depends_on_all_that_the_core_has_and_on_no_other_package()
    {
        var dependencies = ManifestOf(Sdk).Descendants().Where(e => e.Name.LocalName == "dependency").ToList();

        Assert.Equal(3, dependencies.Count);
        Assert.All(dependencies, dependency => Assert.Equal(
            (Core, packages.Version, "All", null),
            (Attribute(dependency, "id"), Attribute(dependency, "version"), Attribute(dependency, "include"),
                Attribute(dependency, "exclude"))));

        static string? Attribute(XElement element, string name) => (string?)element.Attribute(name);
    }

    [Theory]
    [InlineData(Core)]
    [InlineData(Generator)]
    public void A_package_depends_on_no_other(string package)
        => Assert.DoesNotContain(ManifestOf(package).Descendants(), e => e.Name.LocalName == "dependency");

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_names_its_license(string package)
        => Assert.Equal("MIT", ManifestOf(package).Descendants().Single(e => e.Name.LocalName == "license").Value);

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_has_the_readme_that_it_names(string package)
        => Assert.Equal(
            [ManifestOf(package).Descendants().Single(e => e.Name.LocalName == "readme").Value], FilesOf(package, "README"));

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_has_the_icon_that_it_names(string package)
        => Assert.Equal(
            [ManifestOf(package).Descendants().Single(e => e.Name.LocalName == "icon").Value], FilesOf(package, "icon"));

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_links_to_the_changes_of_its_version(string package)
        => Assert.EndsWith(
            $"/blob/v{packages.Version}/CHANGELOG.md",
            ManifestOf(package).Descendants().Single(e => e.Name.LocalName == "releaseNotes").Value, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_has_symbols_for_each_framework(string package, string[] frameworks)
        => Assert.Equal(
            frameworks.Select(framework => $"lib/{framework}/{package}.pdb"), FilesIn(packages.SymbolsOf(package), "lib/"));

    [Fact]
    public void The_core_and_the_generator_have_the_pages_of_all_diagnostics_of_a_build_once()
        => Assert.Equal(
            Directory.GetFiles(Path.Combine(packages.SourceFolder, "analyzers", "docs", "rules"), "CSDK*.md")
                .Select(file => $"docs/rules/{Path.GetFileName(file)}")
                .Where(file => !file.StartsWith("docs/rules/CSDK4", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            FilesOf(Core, "docs/").Concat(FilesOf(Generator, "docs/")).Order(StringComparer.Ordinal));

    private string[] FilesOf(string package, string start) => FilesIn(packages.PathOf(package), start);

    private static string[] FilesIn(string file, string start)
    {
        using var archive = ZipFile.OpenRead(file);
        return [.. archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => name.StartsWith(start, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    private XDocument ManifestOf(string package)
    {
        using var archive = ZipFile.OpenRead(packages.PathOf(package));
        using var manifest = archive.GetEntry($"{package}.nuspec")!.Open();
        return XDocument.Load(manifest);
    }
}
