using System.Collections.Concurrent;
using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Values.Members;

/// <summary>Finds the fields, properties, and methods of a compilation that always have the same constant value.</summary>
internal sealed class ConstantMembers(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, Optional<object?>> _values = new(SymbolEqualityComparer.Default);
    private readonly StaticInitializers _initializers = new(compilation);

    /// <summary>Gets the constant in its original type, or no value if the member may have another value.</summary>
    public Optional<object?> ValueOf(ISymbol member)
        => member.ContainingAssembly is { } assembly && SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
            ? _values.GetOrAdd(member.OriginalDefinition, Read)
            : default;

    private Optional<object?> Read(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences is not [var reference] || !IsCertain(member))
        {
            return default;
        }

        var expression = (member, reference.GetSyntax()) switch
        {
            (IFieldSymbol field, VariableDeclaratorSyntax declarator) => InitializerOf(field, declarator.Initializer),
            (IPropertySymbol, PropertyDeclarationSyntax { Initializer: not null } property)
                => InitializerOf(member, InitialProperties.InitializerOf(property)),
            (IPropertySymbol, PropertyDeclarationSyntax property) => InitialProperties.ResultOf(property),
            (IMethodSymbol, BaseMethodDeclarationSyntax method)
                => InitialProperties.ResultOf(method.ExpressionBody, method.Body),
            _ => null,
        };
        return expression is null ? default : ConstantOf(expression);
    }

    private static bool IsCertain(ISymbol member) => member switch
    {
        IFieldSymbol field => field is { IsReadOnly: true },
        IMethodSymbol { IsAsync: true } or IMethodSymbol { ReturnsVoid: true } or IMethodSymbol { ReturnsByRef: true } => false,
        IMethodSymbol { ReturnsByRefReadonly: true } or IPropertySymbol { RefKind: not RefKind.None } => false,
        _ => member is { IsAbstract: false, IsVirtual: false, IsOverride: false, IsExtern: false }
            && member.ContainingType.TypeKind is TypeKind.Class or TypeKind.Struct,
    };

    private ExpressionSyntax? InitializerOf(ISymbol member, EqualsValueClauseSyntax? initializer)
        => initializer is null ? null
            : member.IsStatic ? _initializers.AreSetFirst(member, initializer) ? initializer.Value : null
            : member.ContainingType.TypeKind == TypeKind.Class && !InitialValues.IsSetAgain(member) ? initializer.Value
            : null;

    private Optional<object?> ConstantOf(ExpressionSyntax expression)
    {
        return compilation.ModelOf(expression).GetConstantValue(expression);
    }
}
