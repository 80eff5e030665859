using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>
/// Recognizes code that doesn't compile, most likely because it is being typed. What nothing is done with yet may be used by the
/// next word.
/// </summary>
internal static class IncompleteCode
{
    /// <summary>Whether a syntax error is in the node.</summary>
    public static bool HasSyntaxError(SyntaxNode node) => node.ContainsDiagnostics && node.GetDiagnostics().Any(IsError);

    /// <summary>
    /// Whether an error is in the node. Binds it once more, so this is for nodes that something is to be reported of.
    /// </summary>
    public static bool HasError(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
        => HasSyntaxError(node) || model.GetDiagnostics(node.Span, cancellation).Any(IsError);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
