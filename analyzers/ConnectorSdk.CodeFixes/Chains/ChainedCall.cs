using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Chains;

/// <summary>Finds the calls of a fluent chain and where they are in the text.</summary>
internal static class ChainedCall
{
    /// <summary>
    /// The call that a diagnostic was reported on: the span is the call without its receiver, or one of its arguments.
    /// </summary>
    public static InvocationExpressionSyntax? Find(SyntaxNode root, TextSpan place)
        => root.FindNode(place, getInnermostNodeForTie: true)
        .AncestorsAndSelf()
        .OfType<InvocationExpressionSyntax>()
        .FirstOrDefault(call => call.Span.End >= place.End);

    /// <summary>The name of the method that is called on an object; <see langword="null"/> if it isn't called on one.</summary>
    public static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    /// <summary>The token that a call begins with, the receiver aside: the dot, or the question mark before it.</summary>
    public static SyntaxToken DotOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.OperatorToken,
        MemberBindingExpressionSyntax { Parent.Parent: ConditionalAccessExpressionSyntax access } => access.OperatorToken,
        MemberBindingExpressionSyntax binding => binding.OperatorToken,
        _ => default,
    };

    /// <summary>The indentation of a token that begins a line; <see langword="null"/> if it doesn't.</summary>
    public static string? IndentationOf(SyntaxToken token, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(token.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, token.SpanStart));
        return !token.IsKind(SyntaxKind.None) && string.IsNullOrWhiteSpace(before) ? before : null;
    }

    /// <summary>What follows a node on its last line.</summary>
    /// <param name="node">The node.</param>
    /// <param name="text">The document's text.</param>
    /// <returns>The tokens, if they only close what is around the node, and the rest of the line, which is a comment or nothing;
    /// <see langword="null"/> if other code follows, or a comment that doesn't end in the line.</returns>
    public static (string Closing, string Comment)? RestOfLine(SyntaxNode node, SourceText text)
    {
        var end = node.Span.End;
        var line = text.Lines.GetLineFromPosition(end);
        for (var token = node.GetLastToken().GetNextToken();
            !token.IsKind(SyntaxKind.None) && token.SpanStart < line.End;
            token = token.GetNextToken())
        {
            if (token.Kind() is not (SyntaxKind.SemicolonToken or SyntaxKind.CommaToken or SyntaxKind.CloseParenToken
                or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken) && token.Span.Length > 0)
            {
                return null;
            }

            end = Math.Max(end, Math.Min(token.Span.End, line.End));
        }

        var comment = text.ToString(TextSpan.FromBounds(end, line.End));
        return comment.LastIndexOf("/*", StringComparison.Ordinal) <= comment.LastIndexOf("*/", StringComparison.Ordinal)
            || comment.TrimStart().StartsWith("//", StringComparison.Ordinal)
            ? (text.ToString(TextSpan.FromBounds(node.Span.End, end)), comment)
            : null;
    }
}
