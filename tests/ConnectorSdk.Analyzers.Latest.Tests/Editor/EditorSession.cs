using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Analyzers.Tests.Editor;

/// <summary>
/// Roslyn's own editor services over the code that a document becomes. In the code that is typed, <c>$$</c> is the caret.
/// </summary>
internal sealed class EditorSession(string document, bool isLibrary = false)
{
    private const string Caret = "$$";

    private static readonly IReadOnlyList<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(Path.Combine(AppContext.BaseDirectory, "ConnectorSdk.Core.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The text of the hover at the caret: the parts one after the other, sections on lines of their own.</summary>
    public async Task<string> HoverAsync(string code)
    {
        var (file, caret) = Open(code);
        var info = await QuickInfoService.GetService(file)!.GetQuickInfoAsync(file, caret, TestContext.Current.CancellationToken);
        Assert.NotNull(info);
        return string.Join('\n', info.Sections.Select(section => section.Text.ReplaceLineEndings("\n")));
    }

    /// <summary>The names that are offered at the caret.</summary>
    public async Task<IReadOnlyList<string>> CompletionsAsync(string code)
    {
        var (file, caret) = Open(code);
        var list = await CompletionService.GetService(file)!
            .GetCompletionsAsync(file, caret, cancellationToken: TestContext.Current.CancellationToken);
        return [.. list.ItemsList.Select(item => item.DisplayText).Distinct()];
    }

    private (Document File, int Caret) Open(string code)
    {
        var caret = code.IndexOf(Caret, StringComparison.Ordinal);
        var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse);
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "App", "App", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: options,
            metadataReferences: isLibrary ? [.. _references, Library()] : _references));
        if (!isLibrary)
        {
            project = project.AddDocument("Lamp.g.cs", Generate()).Project;
        }

        return (project.AddDocument("Program.cs", SourceText.From(code.Remove(caret, Caret.Length))), caret);
    }

    /// <summary>The builders as a library that has an XML file beside it.</summary>
    private PortableExecutableReference Library()
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Lamps",
            [CSharpSyntaxTree.ParseText(Generate(), options)],
            _references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var code = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = compilation.Emit(code, xmlDocumentationStream: documentation);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(
            code.ToArray(), documentation: XmlDocumentationProvider.CreateFromBytes(documentation.ToArray()));
    }

    private SourceText Generate()
    {
        var driver = CSharpGeneratorDriver.Create(
            [new Generator.ConnectorSdkGenerator().AsSourceGenerator()], [new MarkdownFile(document)],
            optionsProvider: new NoOptions());
        var compilation = CSharpCompilation.Create("Lamps", references: _references);
        var result = driver.RunGenerators(compilation).GetRunResult();
        Assert.Empty(result.Diagnostics);
        return result.Results.Single().GeneratedSources.Single(source => source.HintName != "Cmdlets.g.cs").SourceText;
    }

    private sealed class MarkdownFile(string text) : AdditionalText
    {
        public override string Path => "New-Lamp.md";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class NoOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Empty();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Empty : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = null;
                return false;
            }
        }
    }
}
