using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>Provides the locations at which operations are reported.</summary>
internal static class SourcePlaces
{
    /// <summary>
    /// Determines whether code may run only to find out whether it throws, such as in a lambda or a <c>try</c>.
    /// </summary>
    public static bool MayBeAboutException(SyntaxNode node)
        => node.Ancestors().Any(outer => outer is AnonymousFunctionExpressionSyntax or TryStatementSyntax { Catches.Count: > 0 });

    /// <summary>Gets the location of an argument, or of a call without its receiver: <c>WithName("Contoso")</c>.</summary>
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
