using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>
/// Follows code that doesn't run immediately: through casts and conditional expressions, into a list or field, or out of a
/// method.
/// </summary>
internal static class KeptCode
{
    /// <summary>
    /// Gets the outermost expression with the same code, such as a cast or conditional expression around a lambda.
    /// </summary>
    /// <param name="code">The lambda, or a name that refers to it.</param>
    public static ExpressionSyntax Around(ExpressionSyntax code)
    {
        var node = code;
        while (Outer(node) is { } outer)
        {
            node = outer;
        }

        return node;
    }

    /// <summary>Determines whether code is stored or returned, so that only the whole type shows its use.</summary>
    /// <param name="code">The expression with the code.</param>
    /// <param name="model">The semantic model of the file.</param>
    public static bool IsKept(ExpressionSyntax code, SemanticModel model) => code.Parent switch
    {
        CollectionElementSyntax or InitializerExpressionSyntax or ArrowExpressionClauseSyntax => true,
        ReturnStatementSyntax or YieldStatementSyntax => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax } => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => CandidateCalls.NameOf(call) == "Add",
        AssignmentExpressionSyntax { Left: var left } assignment when assignment.Right == code
            => model.GetSymbolInfo(left).Symbol is not (ILocalSymbol or IParameterSymbol),
        _ => false,
    };

    /// <summary>Determines whether a type asserts an exception of any code in a variable.</summary>
    /// <param name="node">A node in the type.</param>
    /// <param name="model">The semantic model of the file.</param>
    public static bool IsAssertedAround(SyntaxNode node, SemanticModel model)
        => (node.Ancestors().LastOrDefault(outer => outer is TypeDeclarationSyntax) ?? node.SyntaxTree.GetRoot())
            .DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Any(call => Asserts(call, model));

    private static bool Asserts(InvocationExpressionSyntax call, SemanticModel model)
    {
        var name = call.Expression is SimpleNameSyntax simple ? simple.Identifier.ValueText : CandidateCalls.NameOf(call);
        if (!(ThrowAssertions.TakesCode(name, null) || ThrowAssertions.Follows(name, null))
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return false;
        }

        return ThrowAssertions.Follows(name, method)
            || (ThrowAssertions.TakesCode(name, method)
                && call.ArgumentList.Arguments.Any(argument => IsVariable(argument.Expression)));
    }

    /// <summary>Determines whether an expression is code from a variable, or a lambda that only runs such code.</summary>
    private static bool IsVariable(ExpressionSyntax code) => code switch
    {
        IdentifierNameSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
            => name is not (BuilderCall.Build or BuilderCall.Validate),
        CastExpressionSyntax cast => IsVariable(cast.Expression),
        ParenthesizedExpressionSyntax inner => IsVariable(inner.Expression),
        AnonymousFunctionExpressionSyntax lambda => !lambda.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Any(call => CandidateCalls.NameOf(call) is BuilderCall.Build or BuilderCall.Validate),
        _ => false,
    };

    /// <summary>Determines whether a call returns a task or query, which throws when it is awaited or enumerated.</summary>
    private static bool IsDeferred(InvocationExpressionSyntax call) => CandidateCalls.NameOf(call) == nameof(Enumerable.Select)
        || call.Expression is MemberAccessExpressionSyntax
        {
            Expression: IdentifierNameSyntax { Identifier.ValueText: nameof(Task) },
            Name.Identifier.ValueText: nameof(Task.Run),
        };

    private static ExpressionSyntax? Outer(ExpressionSyntax code) => code.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax => (ExpressionSyntax)code.Parent,
        ConditionalExpressionSyntax choice when choice.Condition != code => choice,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => choice,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => choice,
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } => creation,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when IsDeferred(call) => call,
        _ => null,
    };
}
