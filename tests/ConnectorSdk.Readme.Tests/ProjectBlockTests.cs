using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConnectorSdk.Readme.Tests.Blocks;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Readme.Tests;

/// <summary>The lines for a project file, and the commands that add packages, name only what exists.</summary>
public sealed partial class ProjectBlockTests
{
    public static IReadOnlyList<string> Languages { get; } = ["xml", "shell"];

    /// <summary>The names that the build files of the packages offer to projects.</summary>
    private static readonly string[] _offered =
    [
        .. new[] { "generator/ConnectorSdk.Generator/build", "sdk/ConnectorSdk.Core/build" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SharedDocuments.Repository, folder), "*.props"))
            .SelectMany(path => XDocument.Load(path).Descendants())
            .Where(element => element.Name.LocalName is "CompilerVisibleProperty" or "AvailableItemName")
            .Select(element => element.Attribute("Include")!.Value),
    ];

    public static TheoryData<ReadmeBlock> ProjectBlocks => Of("xml");

    public static TheoryData<ReadmeBlock> CommandBlocks => Of("shell");

    [Theory]
    [MemberData(nameof(ProjectBlocks), DisableDiscoveryEnumeration = true)]
    public void Lines_for_a_project_name_packages_properties_and_items_that_exist(ReadmeBlock block)
    {
        var project = XElement.Parse($"<Project>{block.Text}</Project>");
        var elements = project.Descendants().Where(element => !element.HasElements).ToArray();
        var references = elements.Where(element => element.Name == "PackageReference").ToArray();

        Assert.All(references, reference => Assert.Contains(reference.Attribute("Include")!.Value, PackableProjects.Names));
        Assert.All(references, reference => Assert.Equal("...", reference.Attribute("Version")!.Value));
        Assert.All(elements.Except(references), element => Assert.Contains(element.Name.LocalName, _offered));
    }

    [Theory]
    [MemberData(nameof(CommandBlocks), DisableDiscoveryEnumeration = true)]
    public void A_command_adds_a_package_that_exists(ReadmeBlock block)
        => Assert.All(
            block.Text.Split('\n'),
            line => Assert.Contains(AddPackage().Match(line).Groups["package"].Value, _packages));

    /// <summary>The packages of the repository, and those of Microsoft that the examples use.</summary>
    private static readonly string[] _packages = [.. PackableProjects.Names, "Azure.Identity", "Microsoft.Extensions.Hosting"];

    private static TheoryData<ReadmeBlock> Of(string language)
        => [.. ReadmePage.All.SelectMany(page => page.Blocks).Where(block => block.Id.Language == language)];

    [GeneratedRegex(@"^dotnet add package (?<package>[\w.]+)$")]
    private static partial Regex AddPackage();
}
