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
        await FixAsync(document, InOrder(diagnostics), context.CodeActionEquivalenceKey, context.CancellationToken)
            .ConfigureAwait(false));

    /// <summary>Offers one fix of one diagnostic.</summary>
    private protected void Register(CodeFixContext context, Diagnostic diagnostic, string title, string key)
        => context.RegisterCodeFix(
            CodeAction.Create(
                title, cancellation => FixAsync(context.Document, ImmutableArray.Create(diagnostic), key, cancellation), key),
            diagnostic);

    /// <summary>
    /// Fixes diagnostics, which are in the order of the source. The command line has no key to give where its first diagnostic is of
    /// another kind: each diagnostic gets the first fix that it has, then.
    /// </summary>
    private protected abstract Task<Document> FixAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation);

    private static ImmutableArray<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics)
        => diagnostics.Sort((left, right) => left.Location.SourceSpan.CompareTo(right.Location.SourceSpan));
}
