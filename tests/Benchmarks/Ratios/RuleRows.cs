using ConnectorSdk.SpecCompiler.Binding.Examples;
using ConnectorSdk.Rules.Values;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Cmdlets.Reading;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.SpecCompiler.Rules.Gates;
using ConnectorSdk.SpecCompiler.Statements;
using ConnectorSdk.TestSupport;
using Markdig;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>The extraction of rules from the documents of the corpus, against parsing them with Markdig.</summary>
internal static class RuleRows
{
    public static RowGroup Create()
    {
        var documents = SharedDocuments.Below("corpus/exchange");
        var pipeline = new MarkdownPipelineBuilder().Build();
        var read = Read(documents);
        return new RowGroup(
            () =>
            {
                foreach (var document in documents)
                {
                    Markdown.Parse(document.Text, pipeline);
                }
            },
            new Row("extraction of rules / Markdig", () =>
            {
                var filter = new SentenceFilter(SentenceFilter.ForProject);
                foreach (var (stated, cmdlet, examples) in read)
                {
                    var rules = RuleExtractor.Extract(stated, cmdlet, filter, []).Rules;
                    RuleGates.Filter(rules, cmdlet, examples, []).ToEquatableArray();
                }
            }, Goal: 1.0));
    }

    private static List<(StatedDocument Stated, Cmdlet Cmdlet, IReadOnlyList<ExampleInvocation> Examples)> Read(
        IReadOnlyList<SharedDocument> documents)
    {
        List<(StatedDocument, Cmdlet, IReadOnlyList<ExampleInvocation>)> read = [];
        foreach (var document in documents)
        {
            if (DocumentReader.Read(document.FileName, document.Text, []) is { } found)
            {
                var stated = StatementReader.Read(found, []);
                var cmdlet = ExampleEvidence.Apply(CmdletReader.Read(stated, []), stated, [], out var examples);
                read.Add((stated, cmdlet, examples));
            }
        }

        return read;
    }
}
