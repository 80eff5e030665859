using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes;

/// <summary>
/// Removes calls from chains, and statements that nothing is left of. What isn't removed keeps its layout, and no comment is lost
/// that stands outside of the calls.
/// </summary>
internal static class CallRemoval
{
    /// <summary>Whether the code without the call is valid, and its parameter certainly unset.</summary>
    public static bool CanRemove(InvocationExpressionSyntax call) => !BuilderNames.IsRepeated(call) && IsRemovable(call);

    /// <summary>Whether the code without the call is valid.</summary>
    public static bool IsRemovable(InvocationExpressionSyntax call)
    {
        InvocationExpressionSyntax[] only = [call];
        return StatementOf(call) is { } statement
            ? IsEmptyWithout(statement, only) || IsStatementWithout(statement.Expression, only)
            : call.Parent is not (LambdaExpressionSyntax or ArrowExpressionClauseSyntax or ForStatementSyntax)
                && (call.Expression is MemberAccessExpressionSyntax || call.Parent is MemberAccessExpressionSyntax);
    }

    /// <summary>The document without the calls.</summary>
    public static Document Remove(IReadOnlyCollection<InvocationExpressionSyntax> calls, Document document, SyntaxNode root)
    {
        var text = root.SyntaxTree.GetText();
        return document.WithText(text.WithChanges(Remove(calls, text)));
    }

    /// <summary>The changes of the text that remove the calls.</summary>
    public static IEnumerable<TextChange> Remove(IReadOnlyCollection<InvocationExpressionSyntax> calls, SourceText text)
    {
        var statements = calls
            .Select(StatementOf)
            .OfType<ExpressionStatementSyntax>()
            .Where(statement => IsEmptyWithout(statement, calls))
            .Distinct()
            .ToList();
        return statements.Select(statement => Remove(statement, text))
            .Concat(calls
                .Where(call => !statements.Exists(statement => statement.Span.Contains(call.Span)))
                .Select(call => new TextChange(SpanOf(call, text), "")))
            .OrderBy(change => change.Span.Start);
    }

    /// <summary>The statement that a chain of calls is, or that assigns the chain.</summary>
    private static ExpressionStatementSyntax? StatementOf(InvocationExpressionSyntax call)
    {
        SyntaxNode? node = call;
        while (node is MemberAccessExpressionSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax
            || node is AssignmentExpressionSyntax)
        {
            node = node.Parent;
        }

        return node as ExpressionStatementSyntax;
    }

    /// <summary>Whether nothing but a variable would be left, or one that is assigned to itself.</summary>
    private static bool IsEmptyWithout(ExpressionStatementSyntax statement, IReadOnlyCollection<InvocationExpressionSyntax> calls)
        => statement.Expression switch
        {
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable, Right: var value }
                => Rest(value, calls) is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Identifier.ValueText,
            ConditionalAccessExpressionSyntax { Expression: IdentifierNameSyntax, WhenNotNull: var chain } => Rest(chain, calls) is null,
            InvocationExpressionSyntax chain => Rest(chain, calls) is IdentifierNameSyntax
                or PostfixUnaryExpressionSyntax { Operand: IdentifierNameSyntax },
            _ => false,
        };

    /// <summary>Whether C# accepts as a statement what would be left.</summary>
    private static bool IsStatementWithout(ExpressionSyntax expression, IReadOnlyCollection<InvocationExpressionSyntax> calls)
        => expression switch
        {
            AssignmentExpressionSyntax assignment => Rest(assignment.Right, calls) is not (null or ConditionalAccessExpressionSyntax),
            ConditionalAccessExpressionSyntax access => Rest(access.WhenNotNull, calls) is not null,
            _ => Rest(expression, calls) is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax,
        };

    /// <summary>What is left of a chain when the calls at its end are gone; null where that is nothing.</summary>
    private static ExpressionSyntax? Rest(ExpressionSyntax chain, IReadOnlyCollection<InvocationExpressionSyntax> calls)
    {
        while (chain is InvocationExpressionSyntax call && calls.Contains(call))
        {
            if (call.Expression is not MemberAccessExpressionSyntax access)
            {
                return null;
            }

            chain = access.Expression;
        }

        return chain;
    }

    private static TextChange Remove(ExpressionStatementSyntax statement, SourceText text)
    {
        if (statement.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax))
        {
            return new(statement.Span, "{ }");
        }

        var (first, last) = (text.Lines.GetLineFromPosition(statement.SpanStart), text.Lines.GetLineFromPosition(statement.Span.End));
        var next = statement.Span.End;
        while (next < last.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        var isAlone = next == last.End && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart)));
        return new(
            isAlone
                ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
                : TextSpan.FromBounds(statement.SpanStart, next),
            "");
    }

    /// <summary>The call with its dot, and with the line break and the indentation before unless a comment stands there.</summary>
    private static TextSpan SpanOf(InvocationExpressionSyntax call, SourceText text)
    {
        var dot = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.OperatorToken,
            MemberBindingExpressionSyntax binding => binding.OperatorToken,
            _ => default,
        };
        var before = dot.GetPreviousToken();
        var kept = before.TrailingTrivia.Concat(dot.LeadingTrivia)
            .LastOrDefault(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var start = kept.Kind() switch
        {
            SyntaxKind.None => before.Span.End,
            SyntaxKind.MultiLineCommentTrivia => kept.Span.End,
            SyntaxKind.SingleLineCommentTrivia when EndsLine(call, text) => kept.Span.End,
            _ => dot.SpanStart,
        };
        return TextSpan.FromBounds(start, call.Span.End);
    }

    private static bool EndsLine(InvocationExpressionSyntax call, SourceText text)
    {
        var rest = text.ToString(TextSpan.FromBounds(call.Span.End, text.Lines.GetLineFromPosition(call.Span.End).End)).TrimStart();
        return rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal);
    }
}
