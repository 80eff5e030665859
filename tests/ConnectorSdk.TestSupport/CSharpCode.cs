using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConnectorSdk.TestSupport;

/// <summary>Compiles C# in memory, against the runtime that the tests run on and the SDK.</summary>
public static class CSharpCode
{
    /// <summary>The assemblies of the running runtime, and ConnectorSdk.Core.dll: nothing is downloaded.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(Path.Combine(AppContext.BaseDirectory, "ConnectorSdk.Core.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A library of the sources, with documentation comments checked, nullable where the language has it.</summary>
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

    /// <summary>Options that check documentation comments as well.</summary>
    public static CSharpParseOptions ParseOptions(LanguageVersion version = LanguageVersion.Latest)
        => new(version, DocumentationMode.Diagnose);

    /// <summary>The errors and warnings of a compilation, one a line: what a consumer of the code would see.</summary>
    public static IReadOnlyList<string> Problems(Compilation compilation)
        => [.. compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString())];
}
