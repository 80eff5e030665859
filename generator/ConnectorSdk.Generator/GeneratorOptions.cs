using ConnectorSdk.SpecCompiler.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Generator;

/// <summary>What a project decides. <paramref name="HasSdk"/>: it has the types that the builders are made of.</summary>
internal sealed record GeneratorOptions(EmitOptions Emit, bool HasSdk)
{
    private const string Fallback = "ConnectorSdk.Generated";

    /// <summary>Takes the namespace from <c>ConnectorSdkNamespace</c>, else the root namespace.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptions options, ParseOptions parseOptions)
    {
        var isNullable = parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 };
        return new(new EmitOptions(ReadNamespace(options), isNullable), HasSdk: false);
    }

    public GeneratorOptions With(SdkReference sdk) => sdk.IsFound ? this with { HasSdk = true } : this;

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
