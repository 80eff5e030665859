using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes;

/// <summary>Edits the calls of a fluent chain without touching how it is laid out.</summary>
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

    /// <summary>Calls another method on what the call returns: on a line of its own if the call has one.</summary>
    public static InvocationExpressionSyntax Append(InvocationExpressionSyntax call, string method, string argument)
    {
        var trailing = call.GetTrailingTrivia();
        var dot = SyntaxFactory.Token(SyntaxKind.DotToken);
        var receiver = call.WithoutTrailingTrivia();
        if (LineStart(call) is { } start)
        {
            dot = dot.WithLeadingTrivia(start.Indentation);
            var endsLine = trailing.Any(SyntaxKind.EndOfLineTrivia);
            receiver = receiver.WithTrailingTrivia(endsLine ? trailing : SyntaxFactory.TriviaList(start.EndOfLine));
            trailing = endsLine ? SyntaxFactory.TriviaList(start.EndOfLine) : trailing;
        }

        var access = SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, receiver, dot, SyntaxFactory.IdentifierName(method));
        return SyntaxFactory.InvocationExpression(access, Arguments(argument)).WithTrailingTrivia(trailing);
    }

    /// <summary>An expression whose names become as short as its place allows.</summary>
    public static ExpressionSyntax Expression(string text)
        => SyntaxFactory.ParseExpression(text).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>
    /// The indentation of a call whose dot begins a line, and the end of the line before; null where it doesn't.
    /// </summary>
    private static (SyntaxTriviaList Indentation, SyntaxTrivia EndOfLine)? LineStart(InvocationExpressionSyntax call)
    {
        var dot = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.OperatorToken,
            MemberBindingExpressionSyntax { Parent.Parent: ConditionalAccessExpressionSyntax access } => access.OperatorToken,
            _ => default,
        };
        var ends = dot.GetPreviousToken().TrailingTrivia.Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        var spaces = dot.LeadingTrivia.Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse().Take(1);
        return ends.Count == 0 ? null : (SyntaxFactory.TriviaList(spaces), ends[ends.Count - 1]);
    }

    private static ArgumentListSyntax Arguments(string argument) => argument.Length == 0
        ? SyntaxFactory.ArgumentList()
        : SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(Expression(argument))));
}
