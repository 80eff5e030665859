using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Edits;

/// <summary>
/// Collects changes of a document. The text is changed instead of the syntax tree, so that other code isn't reformatted.
/// </summary>
internal sealed class TextEdits
{
    private readonly List<Edit> _edits = [];

    /// <summary>Replaces a span.</summary>
    public void Replace(TextSpan span, string text) => _edits.Add(new Edit(span, text, default));

    /// <summary>Replaces a span. The names in the expression are simplified.</summary>
    /// <param name="span">The span.</param>
    /// <param name="before">The text before the expression.</param>
    /// <param name="expression">The expression with fully qualified names.</param>
    /// <param name="after">The text after the expression.</param>
    public void Replace(TextSpan span, string before, string expression, string after)
        => _edits.Add(new Edit(span, before + expression + after, new TextSpan(before.Length, expression.Length)));

    /// <summary>
    /// Applies the changes. Returns the same document if there are no changes. If changes overlap, the first one is applied.
    /// </summary>
    public async Task<Document> ApplyAsync(Document document, CancellationToken cancellation)
    {
        var (edits, expressions) = (new List<TextChange>(), new List<TextSpan>());
        var (end, shift) = (0, 0);
        foreach (var edit in _edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End))
        {
            if (edit.Span.Start < end)
            {
                continue;
            }

            if (!edit.Expression.IsEmpty)
            {
                expressions.Add(new TextSpan(edit.Span.Start + shift + edit.Expression.Start, edit.Expression.Length));
            }

            edits.Add(new TextChange(edit.Span, edit.Text));
            end = edit.Span.End;
            shift += edit.Text.Length - edit.Span.Length;
        }

        if (edits.Count == 0)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changed = document.WithText(text.WithChanges(edits));
        return await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root && expressions.Count > 0
            ? changed.WithSyntaxRoot(root.ReplaceNodes(
                expressions.Select(span => root.FindNode(span, getInnermostNodeForTie: true)),
                (_, current) => current.WithAdditionalAnnotations(Simplifier.Annotation)))
            : changed;
    }

    /// <param name="Span">The replaced span.</param>
    /// <param name="Text">The new text.</param>
    /// <param name="Expression">The span of an expression with fully qualified names in the new text.</param>
    private sealed record Edit(TextSpan Span, string Text, TextSpan Expression);
}
