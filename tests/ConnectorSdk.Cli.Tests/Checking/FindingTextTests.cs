using ConnectorSdk.Cli.Findings;
using ConnectorSdk.Testing;

namespace ConnectorSdk.Cli.Tests;

/// <summary>Ids, titles and pages keep together, those of the analyzers among them.</summary>
public sealed class FindingTextTests
{
    private const string Blob = "https://github.com/connectorsdk/connectorsdk/blob/main/";

    public static TheoryData<string> Ids => [.. FindingTexts.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_a_page_with_the_id_and_the_title(string id)
    {
        var text = FindingTexts.Of(id);

        Assert.StartsWith(Blob, text.HelpUri, StringComparison.Ordinal);
        var page = File.ReadAllText(Path.Combine(SharedDocuments.Repository, text.HelpUri[Blob.Length..]));
        Assert.StartsWith($"# {id}: {text.Title}\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_of_a_rule_or_a_script_error_has_its_title_here()
    {
        string[] folders = ["analyzers/docs/rules", "generator/ConnectorSdk.Cli/docs/rules"];
        var pages = folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(SharedDocuments.Repository, folder), "CSDK*.md"))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(id => id[4] is '1' or '2' or '4');

        Assert.Equal(pages.Order(), FindingTexts.Ids.Order());
    }
}
