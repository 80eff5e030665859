using ConnectorSdk.SpecCompiler;
using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using ConnectorSdk.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Generator.Tests;

/// <summary>A library with the generated code of documents.</summary>
internal sealed class LampLibrary
{
    public const string Name = "Lamps";

    private readonly CSharpCompilation _compilation;

    public LampLibrary(IEnumerable<Spec> specs)
    {
        var models = specs.Select(spec => BuilderModelFactory.Create(spec.Cmdlet!, spec.Rules));
        var code = NounEmitter.Emit([.. models.OrderBy(model => model.Cmdlet, StringComparer.Ordinal)],
            new EmitOptions(Name, Nullable: true, IsPublic: true));
        _compilation = Compile(Name, code, []);
        Image = Emit(_compilation);
        Reference = MetadataReference.CreateFromImage(Image);
    }

    public byte[] Image { get; }

    public MetadataReference Reference { get; }

    /// <summary>The classes that are generated for nouns.</summary>
    public IEnumerable<INamedTypeSymbol> Nouns
        => _compilation.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == Name).GetTypeMembers();

    public static CSharpCompilation Compile(string name, string code, IEnumerable<MetadataReference> references)
        => CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.Latest))],
            CSharpCode.References.Concat(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <exception cref="InvalidOperationException">The code doesn't compile.</exception>
    public static byte[] Emit(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        return result.Success ? stream.ToArray() : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }
}
