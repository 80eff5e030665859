using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Values.Members;

/// <summary>Represents a field or auto-property. If no property of this record is set, its value isn't known.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
internal sealed record PlainMember(string Name, ITypeSymbol Type)
{
    /// <summary>The name of the method that copies a record.</summary>
    public const string CloneMethod = "<Clone>$";

    /// <summary>Gets the index of the constructor parameter that the member is set to, or -1 if there is none.</summary>
    public int Argument { get; init; } = -1;

    /// <summary>Gets a value indicating whether the member has the default value of its type.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Gets the constant that the member is set to.</summary>
    public Optional<object?> Constant { get; init; }

    /// <summary>Determines whether a member only stores a value.</summary>
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

    /// <summary>Determines whether a property belongs to a positional parameter of a record.</summary>
    public static bool IsPositional(IPropertySymbol property)
        => property.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is ParameterSyntax;
}
