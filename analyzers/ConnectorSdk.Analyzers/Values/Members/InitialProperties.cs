using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Values.Members;

/// <summary>Finds the expressions that provide the values of properties.</summary>
internal static class InitialProperties
{
    /// <summary>Gets the initializer of a property that nothing else sets.</summary>
    public static EqualsValueClauseSyntax? InitializerOf(SyntaxNode declaration)
        => declaration is PropertyDeclarationSyntax { Initializer: { } initializer } property && IsOnlyRead(property)
            ? initializer
            : null;

    /// <summary>Gets the expression that a getter returns, if the getter does nothing else.</summary>
    public static ExpressionSyntax? ResultOf(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors, Initializer: null }
            => accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } getter
                ? ResultOf(getter.ExpressionBody, getter.Body)
                : null,
        _ => null,
    };

    /// <summary>Gets the expression that a body returns, if the body does nothing else.</summary>
    public static ExpressionSyntax? ResultOf(ArrowExpressionClauseSyntax? arrow, BlockSyntax? block)
        => arrow is not null ? arrow.Expression
            : block is { Statements: [ReturnStatementSyntax { Expression: { } expression }] } ? expression
            : null;

    /// <summary>Determines whether the code in the declaration of a property always runs.</summary>
    public static bool IsCertain(IPropertySymbol property) => property is
        {
            IsAbstract: false,
            IsVirtual: false,
            IsOverride: false,
            IsExtern: false,
            IsIndexer: false,
            RefKind: RefKind.None,
            ContainingType.TypeKind: TypeKind.Class or TypeKind.Struct,
        };

    private static bool IsOnlyRead(PropertyDeclarationSyntax property) => property.AccessorList is { Accessors: [var only] }
        && only.IsKind(SyntaxKind.GetAccessorDeclaration)
        && only is { Body: null, ExpressionBody: null };
}
