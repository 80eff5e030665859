using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>The parts that assertions about exceptions are written in.</summary>
internal static class AssertionSyntax
{
    /// <summary>An expression such as <c>Throws.TypeOf&lt;CmdletValidationException&gt;()</c>.</summary>
    public static bool IsThrowsConstraint(ExpressionSyntax constraint)
    {
        var names = constraint.DescendantNodesAndSelf()
            .OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText)
            .ToList();
        return names.Contains("Throws") && !names.Contains("Nothing");
    }

    /// <summary>The call of code that has a name; the name itself where it isn't called.</summary>
    public static ExpressionSyntax RunBy(ExpressionSyntax name)
        => name.Parent
            is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Parent: InvocationExpressionSyntax invoke }
            ? invoke
            : name.Parent is InvocationExpressionSyntax call && call.Expression == name ? call
            : name;

    /// <summary>The calls that follow on an expression: <c>.Should()</c>, <c>.Throw()</c>.</summary>
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
