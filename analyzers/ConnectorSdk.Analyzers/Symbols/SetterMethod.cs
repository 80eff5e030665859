using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>
/// Recognizes the generated setters. A handwritten part of a builder type, or an extension method, may have a method with the
/// same signature and other effects.
/// </summary>
internal static class SetterMethod
{
    public static bool Is(IMethodSymbol method, SdkSymbols symbols)
        => method is { IsStatic: false, IsVirtual: false, IsOverride: false, IsAbstract: false }
            && symbols.IsBuilder(method.ContainingType)
            && (symbols.IsBuilderBase(method.ContainingType)
                ? method is { Name: BuilderCall.EscapeHatch, Parameters.Length: 2 } or { Parameters.Length: 1 }
                : method.Parameters.Length == 1
                    && symbols.IsBuilder(method.ReturnType)
                    && method.DeclaringSyntaxReferences.All(reference => OnlySets(reference.GetSyntax())));

    /// <summary>Determines whether the method only sets a parameter to <c>$null</c>.</summary>
    public static bool IsClear(IMethodSymbol method, SdkSymbols symbols)
        => method is { IsStatic: false, IsVirtual: false, IsOverride: false, IsAbstract: false, Parameters.IsEmpty: true }
            && symbols.IsBuilder(method.ContainingType)
            && symbols.IsBuilder(method.ReturnType)
            && method.DeclaringSyntaxReferences.All(reference => OnlyClears(reference.GetSyntax()));

    private static bool OnlyClears(SyntaxNode declaration) => declaration is MethodDeclarationSyntax
    {
        ExpressionBody.Expression: InvocationExpressionSyntax
        {
            Expression: SimpleNameSyntax { Identifier.Text: "SetNull" },
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax }],
        },
    };

    /// <summary>
    /// Determines whether the body of a method, if available, is one call that sets a value by the number of its parameter.
    /// </summary>
    private static bool OnlySets(SyntaxNode declaration) => declaration is MethodDeclarationSyntax
    {
        ExpressionBody.Expression: InvocationExpressionSyntax
        {
            Expression: SimpleNameSyntax { Identifier.Text: var name },
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax }, _, ..],
        },
    }
    && name.StartsWith("Set", StringComparison.Ordinal);
}
