using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// The base of the fixes: all diagnostics of a document are fixed in one go, because those of one chain are written into each
/// other, and one change may be what several of them ask for.
/// </summary>
public abstract class DocumentCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        context.CodeActionEquivalenceKey is { } key
            ? await FixAsync(document, InOrder(diagnostics), key, context.CancellationToken).ConfigureAwait(false)
            : document);

    /// <summary>Offers one fix of one diagnostic.</summary>
    private protected void Register(CodeFixContext context, Diagnostic diagnostic, string title, string key)
        => context.RegisterCodeFix(
            CodeAction.Create(
                title, cancellation => FixAsync(context.Document, ImmutableArray.Create(diagnostic), key, cancellation), key),
            diagnostic);

    /// <summary>Fixes diagnostics, which are in the order of the source.</summary>
    private protected abstract Task<Document> FixAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellation);

    private static ImmutableArray<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics)
        => diagnostics.Sort((left, right) => left.Location.SourceSpan.CompareTo(right.Location.SourceSpan));
}
