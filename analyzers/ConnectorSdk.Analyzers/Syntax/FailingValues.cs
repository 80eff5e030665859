using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>Tells where a value that certainly throws ends the way of the code.</summary>
internal static class FailingValues
{
    /// <summary>
    /// Whether the code goes on in a handler. Elsewhere nothing goes on: what is wrong behind the value is reported together with
    /// it.
    /// </summary>
    public static bool LeadToHandler(SyntaxNode node)
    {
        for (var inner = node;
            inner.Parent is { } outer and not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
            inner = outer)
        {
            if (outer is TryStatementSyntax { Catches.Count: > 0 } handled && handled.Block == inner)
            {
                return true;
            }
        }

        return false;
    }
}
