using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>The semantic models of code that may be in another file than the one that is analyzed.</summary>
internal static class SourceModels
{
    /// <summary>The model of the file that code is in. Callers keep what they find, so that no code is bound twice.</summary>
    public static SemanticModel ModelOf(this Compilation compilation, SyntaxNode code)
#pragma warning disable RS1030 // The analyzer has no model of other files.
        => compilation.GetSemanticModel(code.SyntaxTree);
#pragma warning restore RS1030
}
