using ConnectorSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.CodeFixes;

/// <summary>Tells by names which calls may be on one builder: those of one chain, or on one variable.</summary>
internal static class BuilderNames
{
    /// <summary>Whether the builder may get the same call twice: with the last one removed, the first would count.</summary>
    public static bool IsRepeated(InvocationExpressionSyntax call)
    {
        var (name, chain) = (MethodOf(call), ChainOf(call));
        var names = NamesOf(chain);
        return name is not null && BodyOf(call).DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Any(other => other != call
                && MethodOf(other) == name
                && (ChainOf(other) == chain || names.Overlaps(NamesOf(ChainOf(other)))));
    }

    private static string? MethodOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    private static SyntaxNode BodyOf(SyntaxNode node)
        => (SyntaxNode?)node.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax)
            ?? node.SyntaxTree.GetRoot();

    /// <summary>The outermost call of the chain.</summary>
    private static ExpressionSyntax ChainOf(ExpressionSyntax call)
    {
        while (call.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax
            or PostfixUnaryExpressionSyntax)
        {
            call = (ExpressionSyntax)call.Parent;
        }

        return call;
    }

    /// <summary>The variable that a chain begins with, and the one that it is assigned to.</summary>
    private static HashSet<string> NamesOf(ExpressionSyntax chain)
    {
        var names = new HashSet<string>();
        if (RootOf(chain) is { } root)
        {
            names.Add(root);
        }

        if (chain.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
        {
            names.Add(variable.Identifier.ValueText);
        }
        else if (chain.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: not "_" } left })
        {
            // A discard is no variable that two builders could share.
            names.Add(left.Identifier.ValueText);
        }

        return names;
    }

    private static string? RootOf(ExpressionSyntax expression)
    {
        var isSetter = false;
        while (true)
        {
            switch (expression)
            {
                case InvocationExpressionSyntax call:
                    isSetter = MethodOf(call)?.StartsWith(BuilderCall.Prefix, StringComparison.Ordinal) == true;
                    expression = call.Expression;
                    break;
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    break;
                case ConditionalAccessExpressionSyntax access:
                    isSetter = true;
                    expression = access.Expression;
                    break;
                case PostfixUnaryExpressionSyntax postfix:
                    expression = postfix.Operand;
                    break;
                default:
                    // Before anything else than a setter stands the name of a class: SomeNoun.New(...).
                    return isSetter && expression is IdentifierNameSyntax name ? name.Identifier.ValueText : null;
            }
        }
    }
}
