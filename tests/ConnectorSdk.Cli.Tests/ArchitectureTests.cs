using ConnectorSdk.Testing;

namespace ConnectorSdk.Cli.Tests;

/// <summary>Each folder of the tool is a namespace, and knows only those before it.</summary>
public sealed class ArchitectureTests
{
    private static readonly ProjectFolders _project = new(
        typeof(Tool).Assembly,
        "generator/ConnectorSdk.Cli",
        "Host", "Texts", "Files", "Specs", "Sources", "Findings", "Variables", "Scripts", "Checks", "Output", "Commands", "");

    [Fact]
    public void A_folder_uses_only_those_before_it()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(_project.Describe());
        Assert.Empty(_project.UpwardUses);
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_order() => Assert.Empty(_project.FoldersOutOfOrder);

    [Fact]
    public void Namespaces_follow_folders() => Assert.Empty(_project.FilesInOtherNamespaces);

    [Fact]
    public void A_type_is_found_by_the_name_of_its_file() => Assert.Empty(_project.HiddenTypes);

    [Fact]
    public void No_folder_holds_more_files_than_one_can_overlook() => Assert.Empty(_project.FoldersOver(ProjectFolders.MostFiles));

    [Fact]
    public void No_line_is_longer_than_the_editor_shows() => Assert.Empty(_project.LinesOver(ProjectFolders.LongestLine));

    [Fact]
    public void A_use_in_the_body_of_a_method_is_seen()
        => Assert.Contains(_project.Uses, use => use is { From: "Output", User: "SarifLog", To: "Findings", Used: "FindingSeverities" });
}
