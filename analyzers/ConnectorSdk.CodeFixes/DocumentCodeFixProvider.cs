using System.Collections.Immutable;
using ConnectorSdk.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Provides the base class of the fixes. All diagnostics of a document are fixed together, because the fixes of one chain are
/// nested, and one change may fix several diagnostics.
/// </summary>
public abstract class DocumentCodeFixProvider : CodeFixProvider
{
    private readonly FixAllProvider? _fixAll;

    /// <param name="decides">
    /// Whether the user has to choose the fix. Fix All and <c>dotnet format</c> don't apply such fixes.
    /// </param>
    /// <param name="fixableIds">The IDs of the diagnostics.</param>
    private protected DocumentCodeFixProvider(bool decides, params string[] fixableIds)
    {
        FixableDiagnosticIds = ImmutableArray.Create(fixableIds);
        _fixAll = decides
            ? null
            : FixAllProvider.Create((context, document, diagnostics)
                => FixAsync(document, InOrder(diagnostics), context.CodeActionEquivalenceKey, context.CancellationToken)!);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider? GetFixAllProvider() => _fixAll;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await FixedDocument.ReadAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } source)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var (title, key) in Offers(source, diagnostic))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        cancellation => FixAsync(context.Document, ImmutableArray.Create(diagnostic), key, cancellation),
                        key),
                    diagnostic);
            }
        }
    }

    /// <summary>Gets the titles and equivalence keys of the fixes for a diagnostic.</summary>
    private protected abstract IEnumerable<(string Title, string Key)> Offers(FixedDocument source, Diagnostic diagnostic);

    /// <summary>Fixes diagnostics in the order of the source.</summary>
    /// <param name="edits">The object that collects the changes.</param>
    /// <param name="source">The document.</param>
    /// <param name="diagnostics">The diagnostics. There is more than one only if the provider supports Fix All.</param>
    /// <param name="key">
    /// The equivalence key of the fix, or <see langword="null"/> if the command line doesn't specify one.
    /// </param>
    private protected abstract void Fix(
        TextEdits edits, FixedDocument source, ImmutableArray<Diagnostic> diagnostics, string? key);

    /// <summary>
    /// Fixes a document. Returns the same object if there is nothing to fix. Otherwise, the command line would have no
    /// diagnostics for the next provider of the same ID.
    /// </summary>
    private async Task<Document> FixAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        if (await FixedDocument.ReadAsync(document, cancellation).ConfigureAwait(false) is not { } source
            || diagnostics.RemoveAll(diagnostic => !Offers(source, diagnostic).Any()) is not { IsEmpty: false } fixable)
        {
            return document;
        }

        var edits = new TextEdits();
        Fix(edits, source, fixable, key);
        return await edits.ApplyAsync(document, cancellation).ConfigureAwait(false);
    }

    private static ImmutableArray<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics)
        => diagnostics.Sort((left, right) => left.Location.SourceSpan.CompareTo(right.Location.SourceSpan));
}
