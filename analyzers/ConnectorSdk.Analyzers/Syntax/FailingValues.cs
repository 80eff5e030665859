using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>Determines the effect of a value that certainly throws.</summary>
internal static class FailingValues
{
    /// <summary>
    /// Determines whether the code continues in a handler. Otherwise, violations after the value are reported together with it.
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
