using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>Provides the semantic models of code that may be in another file than the analyzed code.</summary>
internal static class SourceModels
{
    /// <summary>Gets the semantic model of a node's file. Callers cache their results, so that no code is bound twice.</summary>
    public static SemanticModel ModelOf(this Compilation compilation, SyntaxNode code)
#pragma warning disable RS1030 // The analyzer has no model of other files.
        => compilation.GetSemanticModel(code.SyntaxTree);
#pragma warning restore RS1030
}
