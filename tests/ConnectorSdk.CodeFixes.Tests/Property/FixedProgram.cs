using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ConnectorSdk.Analyzers;
using ConnectorSdk.Analyzers.Tests;
using ConnectorSdk.Analyzers.Tests.Oracle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Tests.Property;

/// <summary>A program in a project with the sample builders, with its diagnostics and the results of its fixes.</summary>
/// <param name="Document">The program.</param>
/// <param name="Reported">The diagnostics of the analyzers.</param>
/// <param name="Errors">The errors of the compiler.</param>
internal sealed partial record FixedProgram(
    Document Document, ImmutableArray<Diagnostic> Reported, IReadOnlyList<string> Errors)
{
    private static readonly Project _project = CreateProject();

    private static readonly ImmutableArray<CodeFixProvider> _providers =
    [
        .. typeof(DocumentCodeFixProvider).Assembly.GetTypes()
            .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(CodeFixProvider)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static Task<FixedProgram> ReadAsync(string source)
        => ReadAsync(_project.AddDocument("Program.cs", SourceText.From(source)));

    /// <summary>Applies every fix of every diagnostic separately.</summary>
    public async Task<IReadOnlyList<(Diagnostic Diagnostic, string Title, FixedProgram After)>> FixOneByOneAsync()
    {
        List<(Diagnostic, string, FixedProgram)> results = [];
        foreach (var (_, diagnostic, action) in await ActionsAsync())
        {
            results.Add((diagnostic, action.Title, await ApplyAsync(action)));
        }

        return results;
    }

    /// <summary>Applies every Fix All action separately.</summary>
    public async Task<IReadOnlyList<(string Id, string Title, FixedProgram After)>> FixAllAsync()
    {
        List<(string, string, FixedProgram)> results = [];
        var ways = (await ActionsAsync())
            .GroupBy(found => (found.Provider, found.Diagnostic.Id, found.Action.EquivalenceKey))
            .Where(way => way.Count() > 1);
        foreach (var way in ways)
        {
            var (provider, id, key) = way.Key;
            var diagnostics = Reported.RemoveAll(diagnostic => diagnostic.Id != id);
            var context = new FixAllContext(
                Document, provider, FixAllScope.Document, key!, [id], new KnownDiagnostics(diagnostics), CancellationToken.None);
            if (provider.GetFixAllProvider() is { } all && await all.GetFixAsync(context) is { } action)
            {
                results.Add((id, $"{key} for all", await ApplyAsync(action)));
            }
        }

        return results;
    }

    /// <summary>Gets the text after each fix. It doesn't have to compile.</summary>
    public async Task<IReadOnlyList<string>> TextsOfFixesAsync()
    {
        List<string> texts = [];
        foreach (var (_, _, action) in await ActionsAsync())
        {
            texts.Add((await (await ChangedAsync(action)).GetTextAsync()).ToString());
        }

        return texts;
    }

    /// <summary>Counts the diagnostics: for rules by their location in the document, otherwise by ID.</summary>
    public Dictionary<string, int> CountByRule() => Reported.GroupBy(NameOf).ToDictionary(same => same.Key, same => same.Count());

    public static string NameOf(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        return $"{diagnostic.Id} {Source().Match(message).Value}".TrimEnd();
    }

    private async Task<List<(CodeFixProvider Provider, Diagnostic Diagnostic, CodeAction Action)>> ActionsAsync()
    {
        List<(CodeFixProvider, Diagnostic, CodeAction)> found = [];
        var errors = (await Document.GetSemanticModelAsync())!.GetDiagnostics();
        foreach (var provider in _providers)
        {
            var ids = provider.FixableDiagnosticIds;
            foreach (var diagnostic in Reported.Concat(errors).Where(diagnostic => ids.Contains(diagnostic.Id)))
            {
                await provider.RegisterCodeFixesAsync(new CodeFixContext(
                    Document, diagnostic, (action, _) => found.Add((provider, diagnostic, action)), CancellationToken.None));
            }
        }

        return found;
    }

    private async Task<FixedProgram> ApplyAsync(CodeAction action) => await ReadAsync(await ChangedAsync(action));

    private async Task<Document> ChangedAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(Document.Id)!;
    }

    private static async Task<FixedProgram> ReadAsync(Document document)
    {
        var model = (await document.GetSemanticModelAsync())!;
        var analysis = model.Compilation.WithAnalyzers(
            [new BuilderRulesAnalyzer(isStrict: true), new EscapeHatchAnalyzer(), new ResultDroppedAnalyzer()]);
        var errors = model.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var reported = await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None);
        Assert.DoesNotContain(reported, diagnostic => diagnostic.Id == "AD0001");
        return new FixedProgram(document, reported, [.. errors.Select(error => error.ToString())]);
    }

    private static Project CreateProject()
    {
        var parseOptions = new CSharpParseOptions(LanguageVersion.Latest);
        string[] sources =
        [
            SampleBuilders.OutboundConnector, SampleBuilders.SendConnector, LampBuilder.Source, ProgramPrologue.Source,
        ];
        var library = CSharpCompilation.Create(
            "Builders",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, parseOptions)),
            SampleReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = library.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return new AdhocWorkspace().AddProject("Programs", LanguageNames.CSharp)
            .WithParseOptions(parseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .AddMetadataReferences([.. SampleReferences.All, MetadataReference.CreateFromImage(stream.ToArray())]);
    }

    [GeneratedRegex(@"\([^()]+\.md, line \d+\)$")]
    private static partial Regex Source();

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
