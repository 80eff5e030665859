using Microsoft.CodeAnalysis;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>
/// Recognizes code with errors, which most likely is incomplete. A builder that isn't used yet may be used by the next call.
/// </summary>
internal static class IncompleteCode
{
    /// <summary>Determines whether the node contains a syntax error.</summary>
    public static bool HasSyntaxError(SyntaxNode node) => node.ContainsDiagnostics && node.GetDiagnostics().Any(IsError);

    /// <summary>
    /// Determines whether the node contains an error. This binds the node again, so it is used only before a diagnostic is
    /// reported.
    /// </summary>
    public static bool HasError(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
        => HasSyntaxError(node) || model.GetDiagnostics(node.Span, cancellation).Any(IsError);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
