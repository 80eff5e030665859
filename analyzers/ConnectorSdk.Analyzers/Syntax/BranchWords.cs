using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>Describes the outcome of a condition for messages.</summary>
internal static class BranchWords
{
    private const int MaximalLength = 100;

    /// <summary>Describes a condition, such as "row.Secure is true" or "row.Host is null".</summary>
    public static string Describe(ExpressionSyntax condition, bool outcome)
    {
        switch (condition)
        {
            case ParenthesizedExpressionSyntax inner:
                return Describe(inner.Expression, outcome);
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not:
                return Describe(not.Operand, !outcome);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal:
                return $"{Text(equal.Left)} {(outcome ? "is" : "is not")} {Text(equal.Right)}";
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } unequal:
                return $"{Text(unequal.Left)} {(outcome ? "is not" : "is")} {Text(unequal.Right)}";
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } type:
                return $"{Text(type.Left)} {(outcome ? "is" : "is not")} {Text(type.Right)}";
            case IsPatternExpressionSyntax match:
                return Describe(match.Expression, match.Pattern, outcome);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression }:
                return $"({Text(condition)}) is {Truth(outcome)}";
            default:
                return $"{Text(condition)} is {Truth(outcome)}";
        }
    }

    /// <summary>Describes a pattern, such as "row.Kind is Kind.A or Kind.B".</summary>
    public static string Describe(ExpressionSyntax subject, PatternSyntax pattern, bool outcome)
    {
        while (pattern is ParenthesizedPatternSyntax or UnaryPatternSyntax)
        {
            outcome ^= pattern is UnaryPatternSyntax;
            pattern = pattern is UnaryPatternSyntax not ? not.Pattern : ((ParenthesizedPatternSyntax)pattern).Pattern;
        }

        return outcome ? $"{Text(subject)} is {Text(pattern)}"
            : pattern is BinaryPatternSyntax ? $"{Text(subject)} is not ({Text(pattern)})"
            : $"{Text(subject)} is not {Text(pattern)}";
    }

    /// <summary>Gets the code on one line, truncated to a readable length.</summary>
    public static string Text(SyntaxNode node)
    {
        var text = string.Join(" ", node.ToString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= MaximalLength ? text : text.Substring(0, MaximalLength - 3) + "...";
    }

    private static string Truth(bool outcome) => outcome ? "true" : "false";
}
