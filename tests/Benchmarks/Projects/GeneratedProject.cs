using ConnectorSdk.Generator;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Benchmarks.Projects;

/// <summary>A project of documents with the generator, as the compiler runs it.</summary>
internal sealed class GeneratedProject
{
    /// <summary>As the compiler reads comments unless a project asks for a documentation file.</summary>
    private static readonly CSharpParseOptions _parseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    /// <summary>The references are bound once, for every compilation that comes of this one.</summary>
    private static readonly CSharpCompilation _empty = Empty();

    private readonly EditableDocument[] _documents;
    private GeneratorDriver _driver;

    public GeneratedProject(IEnumerable<EditableDocument> documents)
    {
        _documents = [.. documents];
        _driver = CSharpGeneratorDriver.Create([new ConnectorSdkGenerator().AsSourceGenerator()], _documents, _parseOptions);
    }

    /// <summary>Runs the generator, as an editor does: nothing is parsed before it is needed.</summary>
    public void Run() => _driver = _driver.RunGenerators(_empty);

    /// <summary>Runs the generator, as a build does.</summary>
    /// <returns>The compilation with the generated code, which is parsed.</returns>
    public Compilation Generate()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_empty, out var compilation, out _);
        return compilation;
    }

    /// <summary>Adds a sentence to a document, or takes it out again.</summary>
    public void EditDocument(int number)
    {
        var edited = _documents[number].Edited();
        _driver = _driver.ReplaceAdditionalText(_documents[number], edited);
        _documents[number] = edited;
    }

    /// <summary>Compiles to IL.</summary>
    public static void Compile(Compilation compilation)
    {
        using var output = new MemoryStream();
        var result = compilation.Emit(output);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Take(3)));
        }
    }

    private static CSharpCompilation Empty()
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create(
            "Project", [CSharpSyntaxTree.ParseText("class Code { }", _parseOptions)], CSharpCode.References, options);
        compilation.GetDiagnostics();
        return compilation;
    }
}
