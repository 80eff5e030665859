using ConnectorSdk.Benchmarks.Projects;
using ConnectorSdk.SpecCompiler.Binding.Examples;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Cmdlets.Reading;
using ConnectorSdk.SpecCompiler.Documents;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.SpecCompiler.Rules;
using ConnectorSdk.SpecCompiler.Statements;
using ConnectorSdk.TestSupport;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>From text to the cmdlet, and to C#, over the whole corpus.</summary>
internal static class DocumentRows
{
    private static readonly EmitOptions _options = new("Benchmarks", Nullable: true);

    public static RowGroup Create()
    {
        var documents = SharedDocuments.Below("corpus/exchange");
        var scan = new PlainScan();
        return new RowGroup(
            () => ForEach(documents, document => scan.Read(document.Text)),
            new Row("text to cmdlet / plain scan", () => ForEach(documents, ReadCmdlet), Goal: 8,
                Allocation: Allocation.Kilobytes(45, documents.Count)),
            new Row("text to C#, with rules / plain scan", () => WriteCode(documents), Goal: 22))
        {
            FloorRuns = 10,
        };
    }

    /// <summary>
    /// What anybody would do who has the common libraries: Markdig for the document, and YamlDotNet for each block of YAML.
    /// </summary>
    public static RowGroup Peer()
    {
        var documents = SharedDocuments.Below("corpus/exchange");
        var libraries = new CommonLibraries();
        return new RowGroup(
            () => ForEach(documents, document => libraries.Read(document.Text)),
            new Row("text to cmdlet / Markdig and YamlDotNet", () => ForEach(documents, ReadCmdlet), Goal: 0.5));
    }

    private static void ForEach(IReadOnlyList<SharedDocument> documents, Action<SharedDocument> run)
    {
        foreach (var document in documents)
        {
            run(document);
        }
    }

    private static void ReadCmdlet(SharedDocument document)
    {
        if (DocumentReader.Read(document.FileName, document.Text, []) is { } read)
        {
            var stated = StatementReader.Read(read, []);
            ExampleEvidence.Apply(CmdletReader.Read(stated, []), stated, [], out _);
        }
    }

    /// <summary>Reads and emits the documents like the documents of one project.</summary>
    private static void WriteCode(IReadOnlyList<SharedDocument> documents)
    {
        var filter = new SentenceFilter(SentenceFilter.ForProject);
        foreach (var document in documents)
        {
            var spec = SpecReader.Read(document.FileName, document.Text, null, filter);
            if (spec.Cmdlet is not null)
            {
                NounEmitter.Emit([BuilderModelFactory.Create(spec.Cmdlet, spec.Rules)], _options);
            }
        }
    }
}
