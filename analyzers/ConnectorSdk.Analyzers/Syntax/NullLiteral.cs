using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>Recognizes null literals and default expressions.</summary>
internal static class NullLiteral
{
    /// <summary>Determines whether an expression may be a null literal, by its syntax alone.</summary>
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
    /// Determines whether the value is null. The default of a value type isn't null, and a conversion operator may return another
    /// value.
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
