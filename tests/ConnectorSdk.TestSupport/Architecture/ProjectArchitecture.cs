namespace ConnectorSdk.TestSupport;

/// <summary>
/// Rules for the folders of every project. The tests of a project derive a class from it, with its folders.
/// </summary>
public abstract class ProjectArchitecture(ProjectFolders project)
{
    /// <summary>The folders of the project.</summary>
    protected ProjectFolders Project => project;

    [Fact]
    public void A_folder_uses_only_those_before_it()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(project.Describe());
        Assert.Empty(project.UpwardUses);
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_order() => Assert.Empty(project.FoldersOutOfOrder);

    [Fact]
    public void Namespaces_follow_folders() => Assert.Empty(project.FilesInOtherNamespaces);

    [Fact]
    public void A_type_is_found_by_the_name_of_its_file() => Assert.Empty(project.HiddenTypes);

    [Fact]
    public void No_folder_holds_more_files_than_one_can_overlook() => Assert.Empty(project.FoldersOver(ProjectFolders.MostFiles));
}
