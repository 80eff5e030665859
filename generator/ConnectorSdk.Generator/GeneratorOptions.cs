using ConnectorSdk.SpecCompiler.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Generator;

/// <summary>Reads the options that a project sets: <c>ConnectorSdkNamespace</c>, else its root namespace.</summary>
internal static class GeneratorOptions
{
    private const string Fallback = "ConnectorSdk.Generated";

    public static EmitOptions Read(AnalyzerConfigOptions options, ParseOptions parseOptions)
        => new(ReadNamespace(options), parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 });

    private static string ReadNamespace(AnalyzerConfigOptions options)
    {
        var text = Value(options, "build_property.ConnectorSdkNamespace")
            ?? Value(options, "build_property.RootNamespace")
            ?? Fallback;
        var segments = text.Split('.').Select(segment => segment.Trim()).Where(segment => segment.Length > 0).ToList();
        return segments.Count == 0
            ? Fallback
            : string.Join(".", segments.Select(segment => IsIdentifier(segment) ? segment : CSharpText.Pascal(segment)));
    }

    private static bool IsIdentifier(string text)
        => SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;

    private static string? Value(AnalyzerConfigOptions options, string key)
        => options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
