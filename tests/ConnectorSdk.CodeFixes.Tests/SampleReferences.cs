extern alias sdk;

using ConnectorSdk.Analyzers.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using CmdletCommand = sdk::ConnectorSdk.CmdletCommand;

namespace ConnectorSdk.CodeFixes.Tests;

/// <summary>
/// The references of fixed code. The tests compile this code many times, so only those assemblies of the runtime are
/// referenced that the SDK and the sources of the tests use, and the builders are a library.
/// </summary>
internal static class SampleReferences
{
    private static readonly string[] _ofSources = ["System.Private.CoreLib", "System.Console", "System.Net.Primitives"];

    /// <summary>The runtime and the SDK.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. typeof(CmdletCommand).Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Union(_ofSources)
            .Select(name => Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll"))
            .Append(typeof(CmdletCommand).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The sample builders.</summary>
    public static MetadataReference Builders { get; } = CompileBuilders();

    private static PortableExecutableReference CompileBuilders()
    {
        string[] sources = [SampleBuilders.OutboundConnector, SampleBuilders.SendConnector, LampBuilder.Source];
        var compilation = CSharpCompilation.Create(
            "Builders",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, cancellationToken: CancellationToken.None);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
