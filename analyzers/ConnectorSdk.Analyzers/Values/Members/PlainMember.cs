using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Values.Members;

/// <summary>A field, or a property that is no more than one. Nothing is known of its value if no property here says so.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
internal sealed record PlainMember(string Name, ITypeSymbol Type)
{
    /// <summary>The name of the method that copies a record.</summary>
    public const string CloneMethod = "<Clone>$";

    /// <summary>The parameter of the constructor that it gets; -1 for none.</summary>
    public int Argument { get; init; } = -1;

    /// <summary>Whether it has the default of its type.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The constant that it is set to.</summary>
    public Optional<object?> Constant { get; init; }

    /// <summary>Whether a member does nothing but keep a value.</summary>
    public static bool IsKept(ISymbol member) => member switch
    {
        IFieldSymbol field => field is { IsStatic: false, RefKind: RefKind.None, IsVolatile: false },
        IPropertySymbol { IsStatic: false, IsIndexer: false, IsAbstract: false, IsExtern: false, RefKind: RefKind.None } property
            => property.ContainingType.TypeKind is TypeKind.Class or TypeKind.Struct
                && property.DeclaringSyntaxReferences is [var reference]
                && IsKept(reference.GetSyntax()),
        _ => false,
    };

    private static bool IsKept(SyntaxNode property) => property is ParameterSyntax
        || (property is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } declaration
            && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
            && accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }));

    /// <summary>Whether a record has a property for a parameter.</summary>
    public static bool IsPositional(IPropertySymbol property)
        => property.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is ParameterSyntax;
}
