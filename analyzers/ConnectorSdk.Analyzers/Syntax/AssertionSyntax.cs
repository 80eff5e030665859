using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>Provides the syntax of assertions about exceptions.</summary>
internal static class AssertionSyntax
{
    /// <summary>Determines whether an expression is similar to <c>Throws.TypeOf&lt;CmdletValidationException&gt;()</c>.</summary>
    public static bool IsThrowsConstraint(ExpressionSyntax constraint)
    {
        var names = constraint.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText)
            .ToList();
        return names.Contains("Throws") && !names.Contains("Nothing");
    }

    /// <summary>Gets the call of a named function, or the name itself if it isn't called.</summary>
    public static ExpressionSyntax RunBy(ExpressionSyntax name)
        => name.Parent
            is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Parent: InvocationExpressionSyntax invoke }
            ? invoke
            : name.Parent is InvocationExpressionSyntax call && call.Expression == name ? call
            : name;

    /// <summary>Gets the calls that are chained to an expression, such as <c>.Should()</c> and <c>.Throw()</c>.</summary>
    public static IEnumerable<InvocationExpressionSyntax> ChainOf(ExpressionSyntax expression)
    {
        var node = expression;
        while (node.Parent is MemberAccessExpressionSyntax access && access.Expression == node)
        {
            if (access.Parent is InvocationExpressionSyntax call)
            {
                yield return call;
                node = call;
            }
            else
            {
                node = access;
            }
        }
    }
}
