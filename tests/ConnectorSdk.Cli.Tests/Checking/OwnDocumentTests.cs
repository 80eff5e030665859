using ConnectorSdk.Cli.Host;
using ConnectorSdk.Cli.Specs;

namespace ConnectorSdk.Cli.Tests;

/// <summary>The documents of the tool, which are read only for the cmdlets that a script calls.</summary>
public sealed class OwnDocumentTests
{
    [Fact]
    public void Each_file_has_the_name_of_its_cmdlet()
        => Assert.All(OwnDocuments.Paths, path => Assert.Equal(
            Path.GetFileNameWithoutExtension(path), SpecLoader.Read(path).Spec.Cmdlet?.Name));

    [Fact]
    public void All_documents_are_among_them()
        => Assert.Equal(
            SpecLoader.Load([OwnDocuments.Folder], Silent()).Select(spec => spec.Spec.Cmdlet!.Name).Order(),
            DocumentedCmdlets.Load([], Silent()).All.Select(cmdlet => cmdlet.Cmdlet.Name).Order());

    [Theory]
    [InlineData("New-SendConnector")]
    [InlineData("NEW-SENDCONNECTOR")]
    public void A_cmdlet_is_found_by_its_name(string name)
        => Assert.Equal("New-SendConnector", DocumentedCmdlets.Load([], Silent()).Find(name)?.Cmdlet.Name);

    [Fact]
    public void A_cmdlet_without_a_document_is_not_found()
        => Assert.Null(DocumentedCmdlets.Load([], Silent()).Find("Get-Mailbox"));

    [Theory]
    [InlineData("Test-SendConnector", true)]
    [InlineData("Get-Mailbox", false)]
    public void A_noun_is_known_before_a_document_is_read(string cmdlet, bool expected)
        => Assert.Equal(expected, DocumentedCmdlets.Load([], Silent()).HaveNounOf(cmdlet));

    private static Terminal Silent() => new(TextReader.Null, TextWriter.Null, TextWriter.Null);
}
