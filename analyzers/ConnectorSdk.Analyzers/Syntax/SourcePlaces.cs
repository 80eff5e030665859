using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>Where in the source an operation is reported.</summary>
internal static class SourcePlaces
{
    /// <summary>A lambda may be called, and a <c>try</c> be there, only to see whether the code throws.</summary>
    public static bool MayBeAboutException(SyntaxNode node)
        => node.Ancestors().Any(outer => outer is AnonymousFunctionExpressionSyntax or TryStatementSyntax { Catches.Count: > 0 });

    /// <summary>A call without its receiver: <c>WithName("Contoso")</c>. For an argument, the argument.</summary>
    public static Location Of(IOperation operation)
    {
        var syntax = operation.Syntax;
        if (operation is IArgumentOperation argument)
        {
            return argument is { ArgumentKind: not ArgumentKind.Explicit, Parent: { } call }
                ? Of(call)
                : (syntax.FirstAncestorOrSelf<ArgumentSyntax>() ?? syntax).GetLocation();
        }

        if (syntax is not InvocationExpressionSyntax invocation)
        {
            return syntax.GetLocation();
        }

        var name = invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            var other => other,
        };
        return Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(name.SpanStart, syntax.Span.End));
    }
}
