using ConnectorSdk.CodeFixes.Chains;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Edits;

/// <summary>
/// Removes calls from chains, and statements that nothing is left of. The rest keeps its layout.
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

    /// <summary>The changes of the text that remove the calls, with their comments.</summary>
    public static void Remove(TextEdits edits, IReadOnlyCollection<InvocationExpressionSyntax> calls, SourceText text)
    {
        var statements = calls
            .Select(StatementOf)
            .OfType<ExpressionStatementSyntax>()
            .Where(statement => IsEmptyWithout(statement, calls))
            .Distinct()
            .ToList();
        foreach (var statement in statements)
        {
            RemovedText.Remove(edits, statement, text);
        }

        foreach (var call in calls.Where(call => !statements.Exists(statement => statement.Span.Contains(call.Span))))
        {
            RemovedText.Remove(edits, call, text, Rest(call, calls));
        }
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
            ConditionalAccessExpressionSyntax { Expression: IdentifierNameSyntax, WhenNotNull: var chain }
                => Rest(chain, calls) is null,
            InvocationExpressionSyntax chain => Rest(chain, calls) is IdentifierNameSyntax
                or PostfixUnaryExpressionSyntax { Operand: IdentifierNameSyntax },
            _ => false,
        };

    /// <summary>Whether C# accepts as a statement what would be left.</summary>
    private static bool IsStatementWithout(ExpressionSyntax expression, IReadOnlyCollection<InvocationExpressionSyntax> calls)
        => expression switch
        {
            AssignmentExpressionSyntax assignment
                => Rest(assignment.Right, calls) is not (null or ConditionalAccessExpressionSyntax),
            ConditionalAccessExpressionSyntax access => Rest(access.WhenNotNull, calls) is not null,
            _ => Rest(expression, calls) is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax,
        };

    /// <summary>What is left of a chain when the calls at its end are gone; null if that is nothing.</summary>
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
}
