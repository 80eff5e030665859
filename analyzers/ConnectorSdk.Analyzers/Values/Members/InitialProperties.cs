using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Values.Members;

/// <summary>Finds the expressions that properties take their values from.</summary>
internal static class InitialProperties
{
    /// <summary>The initializer of a property that nothing else sets.</summary>
    public static EqualsValueClauseSyntax? InitializerOf(SyntaxNode declaration)
        => declaration is PropertyDeclarationSyntax { Initializer: { } initializer } property && IsOnlyRead(property)
            ? initializer
            : null;

    /// <summary>What a property returns each time it is read, if that is all that it does.</summary>
    public static ExpressionSyntax? ResultOf(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: var accessors, Initializer: null }
            => accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } getter
                ? ResultOf(getter.ExpressionBody, getter.Body)
                : null,
        _ => null,
    };

    /// <summary>What a body returns, if that is all that it does.</summary>
    public static ExpressionSyntax? ResultOf(ArrowExpressionClauseSyntax? arrow, BlockSyntax? block)
        => arrow is not null ? arrow.Expression
            : block is { Statements: [ReturnStatementSyntax { Expression: { } expression }] } ? expression
            : null;

    /// <summary>Whether the property always has the code that its declaration shows.</summary>
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
