namespace ConnectorSdk.Cli.Tests;

/// <summary>Versions of documents in a git repository.</summary>
[Trait("Speed", "Slow")]
public sealed class RevisionTests
{
    private const string Limit = "The maximum length is 20 characters.";

    [Fact]
    public void A_folder_of_a_revision_is_compared_with_the_files()
    {
        using var repository = new GitFolder();
        repository.Commit("specs/New-Lamp.md", DiffRun.WithRemote());
        repository.Write("specs/New-Lamp.md", DiffRun.WithRemote(Limit));

        var run = repository.Tool("diff", "HEAD:specs", "specs");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("added    rule: length(Remote) <= 20 (error)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_revisions_of_a_file_are_compared()
    {
        using var repository = new GitFolder();
        repository.Commit("specs/New-Lamp.md", DiffRun.WithRemote());
        repository.Commit("specs/New-Lamp.md", DiffRun.WithRemote(Limit));

        Assert.Equal(1, repository.Tool("diff", "HEAD~1:specs/New-Lamp.md", "HEAD:specs/New-Lamp.md").ExitCode);
        Assert.Equal(0, repository.Tool("diff", "main:./specs/New-Lamp.md", "HEAD:specs/New-Lamp.md").ExitCode);
    }

    [Theory]
    [InlineData("HEAD:specs")]
    [InlineData("HEAD:specs/New-Lamp.md")]
    public void Errata_of_a_revision_are_read_with_their_document(string revision)
    {
        using var repository = new GitFolder();
        repository.Commit("specs/New-Lamp.md", DiffRun.WithRemote());
        repository.Commit("specs/New-Lamp.errata.md", $"# New-Lamp\n\n### -Remote\n\n{Limit}\n");

        var run = repository.Tool("diff", revision.Replace("HEAD", "HEAD~1", StringComparison.Ordinal), revision);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("length(Remote) <= 20", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HEAD:nothing", "the revision 'HEAD' has no file or folder 'nothing'. A PATH is relative to the root")]
    [InlineData("unknown:specs", "the repository has no revision 'unknown'.")]
    [InlineData("HEAD~7:specs", "the repository has no revision 'HEAD~7'.")]
    public void An_unknown_revision_or_path_is_refused(string argument, string reason)
    {
        using var repository = new GitFolder();
        repository.Commit("specs/New-Lamp.md", DiffRun.WithRemote());

        var run = repository.Tool("diff", argument, "specs");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"'{argument}' is neither a file or folder, nor a revision", run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }
}
