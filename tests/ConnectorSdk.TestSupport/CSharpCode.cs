using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.TestSupport;

/// <summary>Compiles C# in memory against the runtime of the tests and the SDK.</summary>
public static class CSharpCode
{
    /// <summary>The assemblies of the current runtime and ConnectorSdk.Core.dll. Nothing is downloaded.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(Path.Combine(AppContext.BaseDirectory, "ConnectorSdk.Core.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>
    /// Compiles a library with checked documentation comments, and with nullable if the language version has it.
    /// </summary>
    public static CSharpCompilation Compilation(LanguageVersion version = LanguageVersion.Latest, params string[] sources)
    {
        var options = ParseOptions(version);
        return CSharpCompilation.Create(
            "Sample",
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, options, $"Source{i}.cs")),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: version >= LanguageVersion.CSharp8
                    ? NullableContextOptions.Enable
                    : NullableContextOptions.Disable));
    }

    /// <summary>Creates options that also check documentation comments.</summary>
    public static CSharpParseOptions ParseOptions(LanguageVersion version = LanguageVersion.Latest)
        => new(version, DocumentationMode.Diagnose);

    /// <summary>Gets the errors and warnings that a consumer of the code would see, one per line.</summary>
    public static IReadOnlyList<string> Problems(Compilation compilation)
        => [.. compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString())];
}
