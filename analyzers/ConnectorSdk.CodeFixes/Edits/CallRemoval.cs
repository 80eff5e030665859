using ConnectorSdk.CodeFixes.Chains;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Edits;

/// <summary>
/// Removes calls from chains, and statements that would be empty. The layout of the remaining code doesn't change.
/// </summary>
internal static class CallRemoval
{
    /// <summary>
    /// Determines whether the code is valid without the call, its parameter is certainly not set, and no other code reads
    /// variables of its arguments.
    /// </summary>
    public static bool CanRemove(InvocationExpressionSyntax call)
        => !BuilderNames.IsRepeated(call) && IsRemovable(call) && !RemovedArguments.WriteVariables(call);

    /// <summary>Determines whether the code is valid without the call.</summary>
    public static bool IsRemovable(InvocationExpressionSyntax call)
    {
        InvocationExpressionSyntax[] only = [call];
        return StatementOf(call) is { } statement
            ? IsEmptyWithout(statement, only) || IsStatementWithout(statement.Expression, only)
            : call.Parent is not (LambdaExpressionSyntax or ArrowExpressionClauseSyntax or ForStatementSyntax)
                && (call.Expression is MemberAccessExpressionSyntax || call.Parent is MemberAccessExpressionSyntax);
    }

    /// <summary>Removes the calls with their comments.</summary>
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

    /// <summary>Gets the statement that consists of a chain of calls or assigns the chain.</summary>
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

    /// <summary>Determines whether only a variable, or an assignment of a variable to itself, would remain.</summary>
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

    /// <summary>Determines whether the remaining code is a valid statement in C#.</summary>
    private static bool IsStatementWithout(ExpressionSyntax expression, IReadOnlyCollection<InvocationExpressionSyntax> calls)
        => expression switch
        {
            AssignmentExpressionSyntax assignment
                => Rest(assignment.Right, calls) is not (null or ConditionalAccessExpressionSyntax),
            ConditionalAccessExpressionSyntax access => Rest(access.WhenNotNull, calls) is not null,
            _ => Rest(expression, calls) is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax,
        };

    /// <summary>Gets the chain without the calls at its end, or null if nothing remains.</summary>
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
