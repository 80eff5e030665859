using System.Reflection;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Generator.Tests;

/// <summary>Every diagnostic about documents has a page and a line in the release files.</summary>
public sealed class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] _descriptors =
        [.. typeof(SpecDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

    public static TheoryData<string> Ids => [.. _descriptors.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_names_the_id_and_the_title(string id)
    {
        var page = File.ReadAllText(Path.Combine(SharedDocuments.Repository, "analyzers", "docs", "rules", $"{id}.md"));

        Assert.StartsWith($"# {id}: {Of(id).Title}\n", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_release_files_list_the_id_with_its_severity_and_title(string id)
    {
        var folder = Path.Combine(SharedDocuments.Repository, "generator", "ConnectorSdk.Generator");
        var entry = Directory.EnumerateFiles(folder, "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells[0] == id);

        Assert.Equal(
            [id, Of(id).Category, Of(id).DefaultSeverity.ToString(), Of(id).Title.ToString(null)], Assert.Single(entry));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_readme_lists_the_id(string id)
        => Assert.Contains($"| [{id}](analyzers/docs/rules/{id}.md) |",
            File.ReadAllText(Path.Combine(SharedDocuments.Repository, "README.md")), StringComparison.Ordinal);

    private static DiagnosticDescriptor Of(string id) => _descriptors.Single(descriptor => descriptor.Id == id);
}
