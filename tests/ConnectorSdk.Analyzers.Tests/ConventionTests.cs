using ConnectorSdk.Analyzers.Diagnostics;
using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.Rules.Predicates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>Conventions for all analyzers and all diagnostics.</summary>
public sealed class ConventionTests
{
    private static readonly IReadOnlyList<DiagnosticDescriptor> _descriptors = Descriptors.All;

    public static TheoryData<string> Ids => [.. _descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_id_of_a_rule_has_a_descriptor()
    {
        var ids = typeof(DiagnosticIds).GetFields()
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(ids.Order(), Descriptors.OfRules.Select(descriptor => descriptor.Id).Order());
    }

    [Fact]
    public void Every_descriptor_is_listed_once()
        => Assert.Equal(
            typeof(Descriptors).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().ToHashSet(),
            _descriptors.ToHashSet());

    [Fact]
    public void Every_diagnostic_of_an_analyzer_is_listed()
        => Assert.Equal(
            typeof(ConnectorSdkAnalyzer).Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
                .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
                .Select(descriptor => descriptor.Id)
                .Order(),
            _descriptors.Select(descriptor => descriptor.Id).Order());

    [Fact]
    public void Every_rule_that_can_be_broken_has_a_descriptor_of_its_severity()
    {
        foreach (var kind in Enum.GetValues<RuleKind>())
        {
            var rule = Descriptors.OfRule(DiagnosticIds.Of(kind, RuleSeverity.Warning));
            Assert.Equal(DiagnosticSeverity.Warning, rule.DefaultSeverity);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_a_page_that_names_the_id_and_the_title(string id)
    {
        var descriptor = _descriptors.Single(descriptor => descriptor.Id == id);
        Assert.Equal($"{ProjectAddress.Url}/blob/main/analyzers/docs/rules/{id}.md", descriptor.HelpLinkUri);
        var page = File.ReadAllText(Path.Combine(Repository.Root, "analyzers", "docs", "rules", $"{id}.md"));
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_table_has_the_title_the_category_and_the_severity(string id)
    {
        var descriptor = _descriptors.Single(descriptor => descriptor.Id == id);
        var entry = DiagnosticTable.Get(id);
        Assert.Equal(
            (entry.Title, entry.Category, entry.Level.ToString(), entry.HelpUri),
            (descriptor.Title.ToString(null), descriptor.Category, descriptor.DefaultSeverity.ToString(),
                descriptor.HelpLinkUri));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_release_files_list_the_id_with_its_category_severity_and_title(string id)
    {
        var descriptor = _descriptors.Single(descriptor => descriptor.Id == id);
        var folder = Path.Combine(Repository.Root, "analyzers", "ConnectorSdk.Analyzers");
        var entries = File.ReadLines(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))
            .Concat(File.ReadLines(Path.Combine(folder, "AnalyzerReleases.Unshipped.md")))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells is [var first, ..] && first == id);
        Assert.Equal(
            [id, descriptor.Category, descriptor.DefaultSeverity.ToString(), descriptor.Title.ToString(null)],
            Assert.Single(entries));
    }

    [Fact]
    public void Every_page_belongs_to_an_id()
    {
        // CSDK0 diagnostics are about documents and CSDK4 diagnostics about scripts. The analyzers don't report them.
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "analyzers", "docs", "rules"), "CSDK*.md")
            .Where(path => Path.GetFileName(path)[4] is not ('0' or '4'));
        Assert.Equal(
            _descriptors.Select(descriptor => descriptor.Id).Order(),
            pages.Select(Path.GetFileNameWithoutExtension).Order());
    }

    [Fact]
    public void Every_analyzer_is_sealed_and_marked_for_csharp()
    {
        var analyzers = typeof(ConnectorSdkAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .ToList();
        Assert.NotEmpty(analyzers);
        Assert.All(analyzers, type =>
        {
            Assert.True(type is { IsSealed: true, IsPublic: true } && type.IsSubclassOf(typeof(ConnectorSdkAnalyzer)), type.Name);
            var attribute = Attribute.GetCustomAttribute(type, typeof(DiagnosticAnalyzerAttribute));
            Assert.Equal([LanguageNames.CSharp], Assert.IsType<DiagnosticAnalyzerAttribute>(attribute).Languages);
        });
    }
}
