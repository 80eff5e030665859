using ConnectorSdk.CodeFixes.Chains;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Edits;

/// <summary>
/// Finds the text to remove with a call or statement: its lines, the comment after it, and the comments directly above it. Other
/// comments and all directives remain.
/// </summary>
internal static class RemovedText
{
    /// <summary>Removes a statement.</summary>
    public static void Remove(TextEdits edits, ExpressionStatementSyntax statement, SourceText text)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
        {
            edits.Replace(statement.Span, "{ }");
            return;
        }

        var (first, last) = (statement.GetFirstToken(), text.Lines.GetLineFromPosition(statement.Span.End));
        if (ChainedCall.IndentationOf(first, text) is not null && ChainedCall.RestOfLine(statement, text) is ("", _))
        {
            edits.Replace(TextSpan.FromBounds(StartOfLines(first, text), last.EndIncludingLineBreak), "");
            return;
        }

        var next = statement.Span.End;
        while (next < last.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        edits.Replace(TextSpan.FromBounds(statement.SpanStart, next), "");
    }

    /// <summary>Removes a call from a chain.</summary>
    /// <param name="edits">The object that collects the changes.</param>
    /// <param name="call">The call.</param>
    /// <param name="text">The text of the document.</param>
    /// <param name="rest">The remaining chain before the call, or <see langword="null"/> if nothing remains.</param>
    public static void Remove(TextEdits edits, InvocationExpressionSyntax call, SourceText text, ExpressionSyntax? rest)
    {
        var dot = call.Expression is MemberBindingExpressionSyntax binding ? binding.OperatorToken : ChainedCall.DotOf(call);
        var end = text.Lines.GetLineFromPosition(call.Span.End).End;
        if (ChainedCall.IndentationOf(dot, text) is null)
        {
            edits.Replace(TextSpan.FromBounds(dot.SpanStart, EndWithComment(call, text)), "");
        }
        else if (ChainedCall.RestOfLine(call, text) is not ({ } closing, _)
            || (closing.Length > 0 && rest is null)
            || call.GetLastToken().TrailingTrivia.Any(trivia => trivia.IsDirective))
        {
            edits.Replace(TextSpan.FromBounds(dot.SpanStart, call.Span.End), "");
        }
        else
        {
            if (closing.Length > 0)
            {
                edits.Replace(new TextSpan(rest!.Span.End, 0), closing);
            }

            // The line break before the call is removed, and the line break after it remains.
            var start = StartOfLines(dot, text);
            edits.Replace(TextSpan.FromBounds(text.Lines[text.Lines.GetLineFromPosition(start).LineNumber - 1].End, end), "");
        }
    }

    /// <summary>
    /// Gets the start of the line if the token is the first one on it, or the start of the comments directly above it.
    /// </summary>
    private static int StartOfLines(SyntaxToken token, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(token.SpanStart);
        if (token.GetPreviousToken().IsKind(SyntaxKind.None))
        {
            // A comment at the top belongs to the file.
            return line.Start;
        }

        foreach (var trivia in token.LeadingTrivia.Reverse())
        {
            var first = text.Lines.GetLineFromPosition(trivia.SpanStart);
            if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
                && text.Lines.GetLineFromPosition(trivia.Span.End).LineNumber == line.LineNumber - 1
                && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, trivia.SpanStart))))
            {
                line = first;
            }
            else if (trivia.Kind() is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia))
            {
                break;
            }
        }

        return line.Start;
    }

    /// <summary>Gets the end of a call within a line, or of the comment between the call and the following code.</summary>
    private static int EndWithComment(InvocationExpressionSyntax call, SourceText text)
    {
        var trailing = call.GetLastToken().TrailingTrivia;
        if (call.Expression is MemberBindingExpressionSyntax && call.Parent is MemberAccessExpressionSyntax next
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(call.Span.End, next.OperatorToken.SpanStart))))
        {
            // A question mark and the following dot aren't separated.
            return next.OperatorToken.SpanStart;
        }

        var hasCode = !trailing.Any(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) && call.Span.End < text.Length;
        return hasCode && trailing.Any(SyntaxKind.MultiLineCommentTrivia) && trailing.All(IsCommentOrSpace)
            ? trailing.Span.End
            : call.Span.End;

        static bool IsCommentOrSpace(SyntaxTrivia trivia)
            => trivia.Kind() is SyntaxKind.MultiLineCommentTrivia or SyntaxKind.WhitespaceTrivia;
    }
}
