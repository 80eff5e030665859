using System.Globalization;
using ConnectorSdk.SpecCompiler.Cmdlets;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.Testing;
using Markdig;

namespace ConnectorSdk.Benchmarks;

/// <summary>What steps over the whole corpus cost, against a floor of the same run.</summary>
internal static class RatioReport
{
    /// <summary>A goal that is missed by this factor is a failure: machines differ.</summary>
    private const double Tolerance = 1.3;

    /// <summary>Returns the process's exit code: 1 where a goal is missed, 2 where there are no documents.</summary>
    public static int Print(TextWriter output)
    {
        if (!SharedDocuments.ArePresent)
        {
            Console.Error.WriteLine(SharedDocuments.SkipReason);
            return 2;
        }

        var texts = SharedDocuments.Below("corpus/exchange");
        var pipeline = new MarkdownPipelineBuilder().Build();
        void ParseMarkdown()
        {
            foreach (var text in texts)
            {
                Markdown.Parse(text.Text, pipeline);
            }
        }

        var read = Read(texts);
        void ExtractRules()
        {
            foreach (var (document, cmdlet, examples) in read)
            {
                RuleExtractor.Extract(document, cmdlet, examples, []);
            }
        }

        output.WriteLine($"{"step / floor",-40} {"ratio",6} {"p25",6} {"p75",6} {"goal",6} {"floor",9}");
        var isMet = Print(output, InterleavedRunner.Run("rules / Markdig's parsing", ParseMarkdown, ExtractRules), goal: 1.0);
        return isMet ? 0 : 1;
    }

    private static List<(CmdletDocument Document, Cmdlet Cmdlet, IReadOnlyList<ExampleInvocation> Examples)> Read(
        IReadOnlyList<SharedDocument> texts)
    {
        List<(CmdletDocument, Cmdlet, IReadOnlyList<ExampleInvocation>)> read = [];
        foreach (var text in texts)
        {
            if (DocumentReader.Read(text.FileName, text.Text, []) is { } document)
            {
                var cmdlet = CmdletReader.Read(document, [], out var examples);
                read.Add((document, cmdlet, examples));
            }
        }

        return read;
    }

    private static bool Print(TextWriter output, Ratio ratio, double goal)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{ratio.Name,-40} {ratio.Median,6:0.00} {ratio.P25,6:0.00} {ratio.P75,6:0.00} {goal,6:0.00} {ratio.FloorMilliseconds,6:0.0} ms"));
        return ratio.Median <= goal * Tolerance;
    }
}
