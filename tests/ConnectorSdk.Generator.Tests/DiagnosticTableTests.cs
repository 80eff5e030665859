using ConnectorSdk.Rules.Diagnostics;
using ConnectorSdk.SpecCompiler.Documents.Text;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Generator.Tests;

/// <summary>The table of diagnostics is consistent with the files that people and compilers read.</summary>
public sealed class DiagnosticTableTests
{
    private static readonly string _root = SharedDocuments.Repository;
    private static readonly string _pages = Path.Combine(_root, DiagnosticEntry.PageFolder);

    public static TheoryData<string> Ids => [.. DiagnosticTable.All.Select(entry => entry.Id)];

    public static TheoryData<string> IdsOfCode => [.. Ids.Select(row => row.Data).Where(id => IsOfCode(DiagnosticTable.Get(id)))];

    [Fact]
    public void The_ids_are_unique_and_in_order()
        => Assert.Equal(
            DiagnosticTable.All.Select(entry => entry.Id).Distinct().Order(StringComparer.Ordinal),
            DiagnosticTable.All.Select(entry => entry.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_number_of_an_id_tells_its_category(string id)
    {
        string[] categories = id[4] switch
        {
            '0' => [DiagnosticTable.Documents, DiagnosticTable.Build],
            '1' or '2' => [DiagnosticTable.Rules],
            '3' => [DiagnosticTable.Usage],
            _ => [DiagnosticTable.Scripts],
        };

        Assert.Contains(DiagnosticTable.Get(id).Category, categories);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_title_is_a_fragment_without_article_contraction_or_period(string id)
        => Assert.DoesNotMatch("^(A|An|The) |'|\\.$", DiagnosticTable.Get(id).Title);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_a_page_with_the_id_and_the_title(string id)
    {
        var entry = DiagnosticTable.Get(id);

        Assert.Equal($"{ProjectAddress.Url}/blob/main/analyzers/docs/rules/{id}.md", entry.HelpUri);
        Assert.StartsWith(
            $"# {id}: {entry.Title}\n", File.ReadAllText(Path.Combine(_pages, $"{id}.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_belongs_to_a_diagnostic()
        => Assert.Equal(
            DiagnosticTable.All.Select(entry => entry.Id),
            Directory.EnumerateFiles(_pages, "CSDK*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order());

    [Fact]
    public void The_readme_lists_every_diagnostic_with_its_title_and_severity()
        => Assert.Equal(
            DiagnosticTable.All.Select(entry => $"| [{entry.Id}]({DiagnosticEntry.PageFolder}/{entry.Id}.md) | {entry.Title} "
                + $"| {Word(entry.Level)} |"),
            File.ReadLines(Path.Combine(_root, "README.md"))
                .Where(line => line.StartsWith("| [CSDK", StringComparison.Ordinal)));

    [Fact]
    public void The_release_files_of_the_analyzers_list_their_diagnostics()
        => Assert.Equal(
            DiagnosticTable.All.Where(IsOfCode).Select(Released),
            ReleasedIn("analyzers/ConnectorSdk.Analyzers"));

    [Fact]
    public void The_release_files_of_the_generator_list_its_diagnostics()
        => Assert.Equal(
            DiagnosticTable.All.Where(entry => entry.Category == DiagnosticTable.Documents).Select(Released),
            ReleasedIn("generator/ConnectorSdk.Generator"));

    [Theory]
    [MemberData(nameof(IdsOfCode))]
    public void The_severity_files_have_the_title_above_the_severity(string id)
        => Assert.All(["Strict", "Off"], mode => Assert.Contains(
            $"# {DiagnosticTable.Get(id).Title}\ndotnet_diagnostic.{id}.severity = ",
            File.ReadAllText(Directory
                .EnumerateFiles(Path.Combine(_root, "sdk"), $"ConnectorSdk.{mode}.globalconfig", SearchOption.AllDirectories)
                .First(path => Path.GetDirectoryName(path)!.EndsWith("build", StringComparison.Ordinal))),
            StringComparison.Ordinal));

    [Fact]
    public void Every_constant_of_an_id_is_in_the_table()
        => Assert.All(
            [.. ConstantsOf(typeof(SpecDiagnosticIds)), .. ConstantsOf(typeof(DiagnosticIds))],
            id => Assert.Contains(id, DiagnosticTable.All.Select(entry => entry.Id)));

    [Fact]
    public void The_rules_have_the_severity_of_their_diagnostic()
        => Assert.All(DiagnosticTable.All.Where(entry => entry.Category == DiagnosticTable.Rules), entry
            => Assert.Equal(entry.Id[4] == '1' ? DiagnosticLevel.Error : DiagnosticLevel.Warning, entry.Level));

    [Fact]
    public void Only_a_property_has_the_address_of_the_project()
        => Assert.DoesNotContain(
            new[] { "generator", "sdk", "analyzers" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(_root, folder), "*", SearchOption.AllDirectories))
                .Where(path => Path.GetExtension(path) is ".cs" or ".csproj" or ".props" or ".targets"
                    && !path.Split(Path.DirectorySeparatorChar).Intersect(["obj", "bin"]).Any()),
            path => File.ReadAllText(path).Contains(ProjectAddress.Url, StringComparison.Ordinal));

    private static bool IsOfCode(DiagnosticEntry entry) => entry.Category is DiagnosticTable.Rules or DiagnosticTable.Usage;

    private static string Released(DiagnosticEntry entry) => $"{entry.Id} | {entry.Category} | {entry.Level} | {entry.Title}";

    private static IEnumerable<string> ReleasedIn(string folder)
        => Directory.EnumerateFiles(Path.Combine(_root, folder), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("CSDK", StringComparison.Ordinal))
            .Select(line => string.Join(" | ", line.Split('|', StringSplitOptions.TrimEntries)))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> ConstantsOf(Type type)
        => type.GetFields().Select(field => (string)field.GetRawConstantValue()!);

    private static string Word(DiagnosticLevel level) => level switch
    {
        DiagnosticLevel.Error => "error",
        DiagnosticLevel.Warning => "warning",
        _ => "info",
    };
}
