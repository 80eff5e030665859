using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>Tells <c>null</c> that is written as such: a literal, or the default of a type.</summary>
internal static class NullLiteral
{
    /// <summary>Whether an expression may be one, by its syntax alone.</summary>
    public static bool Is(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal
            => literal.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression,
        DefaultExpressionSyntax => true,
        ParenthesizedExpressionSyntax { Expression: var inner } => Is(inner),
        CastExpressionSyntax { Expression: var inner } => Is(inner),
        PostfixUnaryExpressionSyntax { Operand: var inner } => Is(inner),
        _ => false,
    };

    /// <summary>
    /// Whether the value of one is null: the default of a value type isn't, and a conversion may make another value.
    /// </summary>
    public static bool IsValue(IOperation value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: var constant } } => constant is null,
        IConversionOperation { OperatorMethod: null, Operand: var operand } => IsValue(operand),
        IDefaultValueOperation { Type: { } type }
            => !type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        _ => false,
    };
}
