using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.Analyzers.Tests.Oracle;

/// <summary>
/// The library of the programs: the builders, code that the analyzer can't see, and the traces of checks. It is compiled and
/// loaded once for all programs.
/// </summary>
internal static class OracleLibrary
{
    private static readonly byte[] _image = Compile();

    private static readonly Assembly _assembly = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(_image));

    private static readonly FieldInfo _reached = _assembly.GetType("Trace")!.GetField("Reached")!;

    /// <summary>The references of a program.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. AnalyzerVerifier.References, MetadataReference.CreateFromImage(_image)];

    /// <summary>Sets the state of the invisible code, and discards what the code has stored.</summary>
    public static Action<int> Reset { get; } =
        _assembly.GetType("Env")!.GetMethod("Reset")!.CreateDelegate<Action<int>>();

    /// <summary>Sets the callback for this thread. A check calls it with the check's number.</summary>
    public static void Listen(Action<int, bool>? reached) => _reached.SetValue(null, reached);

    private static byte[] Compile()
    {
        string[] sources =
            [WithReadableRules(SampleBuilders.OutboundConnector), SampleBuilders.SendConnector, OracleEnvironment.Source];
        var compilation = CSharpCompilation.Create(
            "OracleLibrary",
            sources.Select(source => CSharpSyntaxTree.ParseText(source)),
            AnalyzerVerifier.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return stream.ToArray();
    }

    /// <summary>The analyzer ignores a rule of a later version, but at run time the builder throws.</summary>
    private static string WithReadableRules(string builders)
        => string.Join('\n', builders.Split('\n').Where(line => !line.Contains("Unreadable.", StringComparison.Ordinal)));
}
