using ConnectorSdk.SpecCompiler.Emit;
using ConnectorSdk.SpecCompiler.Emit.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConnectorSdk.Generator;

/// <summary>
/// The options in the properties of a project. Unknown names are empty. <paramref name="UnknownAccessibility"/> is a value that
/// isn't an accessibility, or null if the value is valid or not set.
/// </summary>
internal sealed record ProjectOptions(EmitOptions Emit, string AssemblyName, string RootNamespace, string? UnknownAccessibility)
{
    /// <summary>
    /// Reads the options. The namespace is <c>ConnectorSdkNamespace</c>, or else the root namespace. The builders are internal
    /// unless <c>ConnectorSdkAccessibility</c> is <c>public</c>, so that projects with the same documents can reference each
    /// other.
    /// </summary>
    public static ProjectOptions Read(AnalyzerConfigOptions options, ParseOptions parseOptions)
    {
        var isNullable = parseOptions is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 };
        var accessibility = Value(options, "build_property.ConnectorSdkAccessibility");
        var isPublic = "public".Equals(accessibility, StringComparison.OrdinalIgnoreCase);
        var isKnown = accessibility is null || isPublic || accessibility.Equals("internal", StringComparison.OrdinalIgnoreCase);
        var root = Namespace(options, "build_property.RootNamespace");
        var @namespace = Namespace(options, "build_property.ConnectorSdkNamespace") ?? root ?? EmitOptions.DefaultNamespace;
        return new ProjectOptions(
            new EmitOptions(@namespace, isNullable, isPublic),
            Value(options, "build_property.AssemblyName") ?? "",
            root ?? "",
            isKnown ? null : accessibility);
    }

    private static string? Namespace(AnalyzerConfigOptions options, string key)
    {
        if (Value(options, key) is not { } text)
        {
            return null;
        }

        var segments = text.Split('.').Select(segment => segment.Trim()).Where(segment => segment.Length > 0).ToList();
        return segments.Count == 0
            ? null
            : string.Join(".", segments.Select(segment => IsIdentifier(segment) ? segment : CSharpText.Pascal(segment)));
    }

    private static bool IsIdentifier(string text)
        => SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;

    private static string? Value(AnalyzerConfigOptions options, string key)
        => options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
