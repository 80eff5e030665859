using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Edits;

/// <summary>Represents a document as the input of code fixes.</summary>
/// <param name="Root">The root of the syntax tree.</param>
/// <param name="Text">The text.</param>
/// <param name="Model">The semantic model.</param>
internal sealed record FixedDocument(SyntaxNode Root, SourceText Text, SemanticModel Model)
{
    /// <summary>Reads a document.</summary>
    /// <returns>The document, or <see langword="null"/> if it has no syntax tree.</returns>
    public static async Task<FixedDocument?> ReadAsync(Document document, CancellationToken cancellation)
        => await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? new FixedDocument(root, await document.GetTextAsync(cancellation).ConfigureAwait(false), model)
            : null;
}
