using ConnectorSdk.Benchmarks.Projects;
using ConnectorSdk.Generator;
using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Benchmarks.Ratios;

/// <summary>What an edit costs in an editor whose project holds the whole corpus.</summary>
internal static class EditorRows
{
    /// <summary>One edit takes a few milliseconds: so many make a round.</summary>
    private const int Edits = 10;

    /// <summary>An editor runs for hours: what counts is the code that the runtime has compiled for good.</summary>
    private const int WarmUp = 60;

    private static readonly EmitOptions _options = new("Benchmarks", Nullable: true);

    public static RowGroup Typing()
    {
        var documents = SharedDocuments.Below("corpus/exchange");
        var floor = new Editor(new PathOnlyGenerator(), documents);
        var subject = new Editor(new ConnectorSdkGenerator(), documents);
        return new RowGroup(
            () => Repeat(floor.Type),
            new Row("keystroke with the corpus / path-only generator", () => Repeat(subject.Type), Goal: 1.1))
        {
            WarmUp = WarmUp,
        };
    }

    public static RowGroup EditingDocuments()
    {
        var documents = SharedDocuments.Below("corpus/exchange");
        var floor = new Editor(new PathOnlyGenerator(), documents);
        var subject = new Editor(new ConnectorSdkGenerator(), documents);
        return new RowGroup(
            () => Repeat(() => Compile(floor.EditDocument())),
            new Row("edit of a document / path-only + one compile", () => Repeat(() => subject.EditDocument()), Goal: 1.4))
        {
            WarmUp = WarmUp,
        };
    }

    private static void Repeat(Action edit)
    {
        for (var i = 0; i < Edits; i++)
        {
            edit();
        }
    }

    private static void Compile(EditableDocument document)
    {
        var spec = SpecReader.Read(Path.GetFileName(document.Path), document.Text);
        if (spec.Cmdlet is not null)
        {
            SourceText.From(NounEmitter.Emit([BuilderModelFactory.Create(spec.Cmdlet, spec.Rules)], _options));
        }
    }

    /// <summary>A generator driver with a project, before and after an edit.</summary>
    private sealed class Editor
    {
        private readonly EditableDocument[] _documents;
        private readonly Compilation[] _compilations;
        private GeneratorDriver _driver;
        private int _edits;

        public Editor(IIncrementalGenerator generator, IReadOnlyList<SharedDocument> documents)
        {
            _documents = [.. documents.Select(document => new EditableDocument(document.Path, document.Text))];
            var compilation = CSharpCode.Compilation(sources: "class Code { }");
            var tree = compilation.SyntaxTrees[0];
            _compilations =
            [
                compilation,
                compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From("class Code { int _typed; }"))),
            ];
            _driver = CSharpGeneratorDriver.Create(
                    [generator.AsSourceGenerator()], _documents, CSharpCode.ParseOptions())
                .RunGenerators(_compilations[0]);
        }

        public void Type() => _driver = _driver.RunGenerators(_compilations[++_edits % 2]);

        /// <summary>Adds a sentence to the next document, or takes it out again.</summary>
        public EditableDocument EditDocument()
        {
            var i = ++_edits * 61 % _documents.Length;
            var edited = _documents[i].Edited();
            _driver = _driver.ReplaceAdditionalText(_documents[i], edited).RunGenerators(_compilations[0]);
            return _documents[i] = edited;
        }
    }
}
