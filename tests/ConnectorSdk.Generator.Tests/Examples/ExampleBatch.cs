using System.Reflection;
using System.Runtime.Loader;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests.Examples;

/// <summary>The result of an example in C#: the rendered command, or the reason why there is none.</summary>
internal sealed record ExampleResult(OfficialExample Example, string? Rendered, string? Failure, int Untyped)
{
    /// <summary>True if the tool writes a comment with the reason instead of code.</summary>
    public bool IsComment { get; init; }
}

/// <summary>Generates the builders of documents, and compiles and runs the examples with them.</summary>
internal static class ExampleBatch
{
    static ExampleBatch()
        => AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "ConnectorSdk.Core.dll"));

    public static IReadOnlyList<ExampleResult> Run(
        IReadOnlyList<SharedDocument> documents, IReadOnlyList<OfficialExample> examples)
    {
        var catalog = ExampleCode.CatalogOf(examples);
        var written = examples.Select((example, i) => ExampleCode.Write(example, catalog, $"Example{i}")).ToList();
        var options = CSharpCode.ParseOptions().WithDocumentationMode(DocumentationMode.None);
        var sources = written
            .Select((example, i) => (example.Code, Path: $"Example{i}"))
            .Where(source => source.Code is not null)
            .Select(source => CSharpSyntaxTree.ParseText(source.Code!, options, source.Path))
            .ToList();
        var driver = CSharpGeneratorDriver.Create(
            [new ConnectorSdkGenerator().AsSourceGenerator()],
            documents.Select(document => new MarkdownFile(document.Path, document.Text)),
            options,
            new BuildOptions(("RootNamespace", ExampleCode.Namespace)));
        driver.RunGeneratorsAndUpdateCompilation(
            CSharpCode.Compilation().AddSyntaxTrees(sources), out var compilation, out _);
        var (assembly, errors) = Emit(compilation);
        return [.. examples.Select((example, i) => Run(example, written[i], $"Example{i}", assembly, errors))];
    }

    /// <summary>Examples that don't compile are removed, and reported by the name of their class.</summary>
    private static (Assembly Assembly, ILookup<string, string> Errors) Emit(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ToLookup(diagnostic => diagnostic.Location.SourceTree?.FilePath ?? "", diagnostic => diagnostic.ToString());
        using var stream = new MemoryStream();
        var emitted = compilation
            .RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree => errors.Contains(tree.FilePath)))
            .Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(10)));
        return (Assembly.Load(stream.ToArray()), errors);
    }

    private static ExampleResult Run(
        OfficialExample example, (string? Code, string Converted) code, string name, Assembly assembly,
        ILookup<string, string> errors)
    {
        var untyped = code.Converted.Split(".WithParameter(").Length - 1;
        if (code.Code is null)
        {
            return new ExampleResult(example, null, code.Converted, 0) { IsComment = true };
        }

        if (errors[name].FirstOrDefault() is { } error)
        {
            return new ExampleResult(example, null, $"It doesn't compile: {error}\n{code.Converted}", untyped);
        }

        try
        {
            var run = assembly.GetType($"Documented.{name}")!.GetMethod("Run")!;
            var output = ConsoleOutput.Of(() => run.Invoke(null, [Array.Empty<string>()]));
            return new ExampleResult(example, output.TrimEnd('\r', '\n'), null, untyped);
        }
        catch (TargetInvocationException e)
        {
            return new ExampleResult(example, null, $"{e.InnerException!.GetType().Name}: {e.InnerException.Message}", untyped);
        }
    }
}
