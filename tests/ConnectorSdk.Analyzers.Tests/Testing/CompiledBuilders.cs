using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Analyzers.Tests;

/// <summary>The sample builders as a library.</summary>
internal static class CompiledBuilders
{
    public static MetadataReference Reference { get; } = Compile();

    private static PortableExecutableReference Compile()
    {
        string[] sources = [SampleBuilders.OutboundConnector, SampleBuilders.SendConnector];
        var compilation = CSharpCompilation.Create(
            "Builders",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            AnalyzerVerifier.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
