using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Chains;

/// <summary>Finds the calls of a fluent chain and their positions in the text.</summary>
internal static class ChainedCall
{
    /// <summary>Gets the call of a diagnostic, whose span is the call without its receiver, or one of its arguments.</summary>
    public static InvocationExpressionSyntax? Find(SyntaxNode root, TextSpan place)
        => root.FindNode(place, getInnermostNodeForTie: true)
        .AncestorsAndSelf()
        .OfType<InvocationExpressionSyntax>()
        .FirstOrDefault(call => call.Span.End >= place.End);

    /// <summary>Gets the name of a method that is called on an object, or <see langword="null"/> for another call.</summary>
    public static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    /// <summary>Gets the first token of a call after its receiver, which is the dot or the preceding question mark.</summary>
    public static SyntaxToken DotOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.OperatorToken,
        MemberBindingExpressionSyntax { Parent.Parent: ConditionalAccessExpressionSyntax access } => access.OperatorToken,
        MemberBindingExpressionSyntax binding => binding.OperatorToken,
        _ => default,
    };

    /// <summary>Gets the indentation of the first token of a line, or <see langword="null"/> for another token.</summary>
    public static string? IndentationOf(SyntaxToken token, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(token.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, token.SpanStart));
        return !token.IsKind(SyntaxKind.None) && string.IsNullOrWhiteSpace(before) ? before : null;
    }

    /// <summary>Gets the text that follows a node on its last line.</summary>
    /// <param name="node">The node.</param>
    /// <param name="text">The document's text.</param>
    /// <returns>
    /// The tokens and the comment, if the tokens only close the surrounding nodes; <see langword="null"/> if other code or a
    /// multiline comment follows.
    /// </returns>
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
