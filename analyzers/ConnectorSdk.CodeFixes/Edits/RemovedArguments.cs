using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.CodeFixes.Edits;

/// <summary>Determines what is lost if a call is removed together with its arguments.</summary>
internal static class RemovedArguments
{
    /// <summary>Determines whether the arguments declare or write variables, which other code may read.</summary>
    public static bool WriteVariables(InvocationExpressionSyntax call) => call.ArgumentList.DescendantNodes().Any(IsWrite);

    /// <summary>Determines whether the arguments write variables or run code.</summary>
    public static bool HaveEffects(InvocationExpressionSyntax call)
        => call.ArgumentList.DescendantNodes().Any(node => IsWrite(node) || RunsCode(node));

    private static bool IsWrite(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Parent is not InitializerExpressionSyntax,
        DeclarationExpressionSyntax or SingleVariableDesignationSyntax => true,
        ArgumentSyntax argument => argument.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => node.Kind() is SyntaxKind.PreIncrementExpression
            or SyntaxKind.PreDecrementExpression
            or SyntaxKind.PostIncrementExpression
            or SyntaxKind.PostDecrementExpression,
        _ => false,
    };

    private static bool RunsCode(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => false,
        InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax => true,
        _ => node is AwaitExpressionSyntax or ThrowExpressionSyntax,
    };
}
