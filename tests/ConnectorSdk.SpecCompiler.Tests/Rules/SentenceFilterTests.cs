using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.SpecCompiler.Tests;

/// <summary>Documents that share a filter are read like documents that are read alone.</summary>
public sealed class SentenceFilterTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(SentenceFilter.ForDocument)]
    [InlineData(SentenceFilter.ForProject)]
    public void A_shared_filter_of_any_capacity_changes_nothing(int capacity)
    {
        var filter = new SentenceFilter(capacity);
        var documents = Directory.GetFiles(Path.Combine(SharedDocuments.Repository, "specs"), "*-*.md")
            .Select(path => (Name: Path.GetFileName(path), Text: File.ReadAllText(path)))
            .ToList();

        Assert.All([.. documents, .. documents], document => Assert.Equal(
            SpecReader.Read(document.Name, document.Text), SpecReader.Read(document.Name, document.Text, null, filter)));
    }

    [Fact]
    public void The_same_sentence_gives_a_rule_only_where_it_names_a_parameter()
    {
        var filter = new SentenceFilter(SentenceFilter.ForProject);
        const string Sentence = "You can't use this parameter with the Owner parameter.";
        var document = SampleCmdlet.Document(Sentence);
        var withoutOwner = document.Replace("### -Owner", "### -Holder", StringComparison.Ordinal)
            .Replace("[-Owner", "[-Holder", StringComparison.Ordinal);

        Assert.Contains(Rules(document), rule => rule.Quote == Sentence);
        Assert.DoesNotContain(Rules(withoutOwner), rule => rule.Quote == Sentence);

        IEnumerable<SourcedRule> Rules(string text) => SpecReader.Read("New-Lamp.md", text, null, filter).Rules;
    }

    [Fact]
    public async Task Threads_may_share_a_filter()
    {
        var filter = new SentenceFilter(SentenceFilter.ForDocument);
        var text = SharedDocuments.Spec("New-OutboundConnector.md");
        var alone = SpecReader.Read("New-OutboundConnector.md", text);

        var specs = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(
            () => SpecReader.Read("New-OutboundConnector.md", text, null, filter), TestContext.Current.CancellationToken)));

        Assert.All(specs, spec => Assert.Equal(alone, spec));
    }
}
