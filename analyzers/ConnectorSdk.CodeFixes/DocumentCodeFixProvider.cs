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
    private protected DocumentCodeFixProvider(params string[] fixableIds)
        => FixableDiagnosticIds = ImmutableArray.Create(fixableIds);

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create((context, document, diagnostics)
        => FixAsync(document, InOrder(diagnostics), context.CodeActionEquivalenceKey, context.CancellationToken)!);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (title, key) in Offers(root, diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title, cancellation => FixAsync(context.Document, ImmutableArray.Create(diagnostic), key, cancellation), key),
                    diagnostic);
            }
        }
    }

    /// <summary>The titles of the fixes that a diagnostic has, each with its equivalence key.</summary>
    private protected abstract IEnumerable<(string Title, string Key)> Offers(SyntaxNode root, Diagnostic diagnostic);

    /// <summary>
    /// Fixes diagnostics, which are in the order of the source. The command line has no key to give where its first diagnostic is of
    /// another kind: each diagnostic gets the first fix that it has, then.
    /// </summary>
    private protected abstract Document Fix(
        Document document, SyntaxNode root, ImmutableArray<Diagnostic> diagnostics, string? key);

    private async Task<Document> FixAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
        => await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            ? Fix(document, root, diagnostics, key)
            : document;

    private static ImmutableArray<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics)
        => diagnostics.Sort((left, right) => left.Location.SourceSpan.CompareTo(right.Location.SourceSpan));
}
