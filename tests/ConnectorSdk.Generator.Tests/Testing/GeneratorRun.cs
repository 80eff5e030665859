using System.Collections.Immutable;
using System.Xml.Linq;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Generator.Tests;

/// <summary>The output of the generator for documents, and the resulting compilation.</summary>
internal sealed record GeneratorRun(Compilation Compilation, GeneratorRunResult Result, ImmutableArray<Diagnostic> Reported)
{
    /// <summary>
    /// Fails for warnings and errors of the compiler and the driver (CS8785: the generator threw an exception).
    /// </summary>
    public void AssertCompiles()
    {
        var problems = CSharpCode.Problems(Compilation)
            .Concat(Reported.Where(diagnostic => diagnostic.Id.StartsWith("CS8",
                StringComparison.Ordinal)).Select(diagnostic => diagnostic.ToString()))
            .ToList();
        if (problems.Count > 0)
        {
            Assert.Fail($"{problems.Count} problems:\n{string.Join("\n", problems.Take(20))}");
        }
    }

    /// <summary>
    /// Fails if the documentation of a public member is missing, isn't valid XML, or is too long.
    /// </summary>
    public void AssertDocumented()
    {
        foreach (var member in PublicMembers())
        {
            var xml = member.GetDocumentationCommentXml();
            Assert.False(string.IsNullOrEmpty(xml), $"{member} isn't documented.");
            var text = XElement.Parse(xml!).Value;
            Assert.False(text.Length > 8000, $"{member} is documented in {text.Length} characters.");
        }
    }

    private IEnumerable<ISymbol> PublicMembers()
        => from tree in Trees
           let model = Compilation.GetSemanticModel(tree)
           from node in tree.GetRoot().DescendantNodes()
           where node is BaseTypeDeclarationSyntax or MethodDeclarationSyntax or EnumMemberDeclarationSyntax
           let symbol = model.GetDeclaredSymbol(node)
           where symbol.DeclaredAccessibility == Accessibility.Public
           select symbol;

    /// <summary>The generated files, except for the list of all cmdlets.</summary>
    public IReadOnlyList<GeneratedSourceResult> NounSources
        => [.. Result.GeneratedSources.Where(source => source.HintName != "Cmdlets.g.cs")];

    /// <summary>The generated code, except for the list of all cmdlets.</summary>
    public IEnumerable<SyntaxTree> Trees => NounSources.Select(source => source.SyntaxTree);

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>Gets the generated text with this hint name.</summary>
    public string Source(string hintName)
        => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    public static GeneratorRun Of(params (string Path, string Text)[] documents)
        => Of(LanguageVersion.Latest, new BuildOptions(), "", documents);

    public static GeneratorRun Of(
        LanguageVersion version, AnalyzerConfigOptionsProvider options, string userCode, params IEnumerable<(string Path,
            string Text)> documents)
        => Of(CSharpCode.Compilation(version, userCode), version, options, documents);

    /// <summary>Runs the generator for a compilation with its own references.</summary>
    public static GeneratorRun Of(
        Compilation project, LanguageVersion version, AnalyzerConfigOptionsProvider options, params IEnumerable<(string Path,
            string Text)> documents)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new ConnectorSdkGenerator().AsSourceGenerator()],
            documents.Select(document => new MarkdownFile(document.Path, document.Text)),
            CSharpCode.ParseOptions(version),
            options);
        var ran = driver.RunGeneratorsAndUpdateCompilation(project, out var compilation,
            out var reported);
        return new GeneratorRun(compilation, ran.GetRunResult().Results.Single(), reported);
    }
}
