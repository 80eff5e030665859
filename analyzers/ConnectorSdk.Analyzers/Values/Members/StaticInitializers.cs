using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Values.Members;

/// <summary>
/// Determines whether code may read a static member before it is set, including code that initializers run indirectly.
/// </summary>
internal sealed class StaticInitializers(Compilation compilation)
{
    private readonly ConstructorReader _plain = new(compilation);

    /// <summary>Determines whether no code that may read a member runs before its initializer.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="initializer">Its initializer.</param>
    public bool AreSetFirst(ISymbol member, EqualsValueClauseSyntax initializer)
        => !member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ThreadStaticAttribute))
            && member.ContainingType.StaticConstructors.All(constructor => constructor.IsImplicitlyDeclared)
            && member.ContainingType.DeclaringSyntaxReferences.All(reference => RunsNothing(reference.GetSyntax(), initializer));

    /// <summary>
    /// Determines whether an initializer runs no code of the project. Records that only keep their arguments are allowed.
    /// </summary>
    public bool RunsNothing(EqualsValueClauseSyntax initializer)
    {
        if (initializer.Value
            is not BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: var arguments })
        {
            return IsHarmless(initializer.Value);
        }

        var model = compilation.ModelOf(initializer);
        return IsHarmless(initializer.Value)
            || (model.GetSymbolInfo(initializer.Value).Symbol is IMethodSymbol constructor
                && _plain.Of(constructor) is not null
                && !constructor.ContainingType.GetMembers().Any(IsStaticState)
                && arguments.All(argument => IsHarmless(argument.Expression)));
    }

    /// <summary>Determines whether a member is set at the first use of its type.</summary>
    private static bool IsStaticState(ISymbol member)
        => member is IFieldSymbol { IsStatic: true, IsConst: false }
            or IMethodSymbol { MethodKind: MethodKind.StaticConstructor };

    /// <summary>
    /// Determines whether the initializers of a declaration, which run in order, run no code of the project. The order of several
    /// declarations isn't defined.
    /// </summary>
    private bool RunsNothing(SyntaxNode declaration, EqualsValueClauseSyntax initializer)
        => declaration is TypeDeclarationSyntax type
            && InitializersOf(type).TakeWhile(other => other != initializer).All(other => IsHarmless(other.Value));

    private static IEnumerable<EqualsValueClauseSyntax> InitializersOf(TypeDeclarationSyntax type) => type.Members
        .Where(member => member.Modifiers.Any(SyntaxKind.StaticKeyword))
        .SelectMany(member => member switch
        {
            BaseFieldDeclarationSyntax field => field.Declaration.Variables.Select(variable => variable.Initializer),
            PropertyDeclarationSyntax property => [property.Initializer],
            _ => [],
        })
        .OfType<EqualsValueClauseSyntax>();

    /// <summary>
    /// Determines whether an expression consists of constants, and of members of other assemblies that don't receive code or
    /// types of this assembly.
    /// </summary>
    private bool IsHarmless(ExpressionSyntax expression)
    {
        var model = compilation.ModelOf(expression);
        return model.GetConstantValue(expression).HasValue
            || (!IsOwn(model.GetTypeInfo(expression).ConvertedType)
                && expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>().All(node => IsHarmless(node, model)));
    }

    private bool IsHarmless(ExpressionSyntax node, SemanticModel model)
        => node is not AnonymousFunctionExpressionSyntax
            && (model.GetConstantValue(node).HasValue || model.GetSymbolInfo(node).Symbol switch
            {
                null => !IsOwn(model.GetTypeInfo(node).Type),
                INamespaceSymbol => true,
                INamedTypeSymbol type => !IsOwn(type) || (node.Parent as MemberAccessExpressionSyntax)?.Expression == node,
                IMethodSymbol method => !IsMethodGroup(node) && !method.TypeArguments.Any(IsOwn)
                    && (!IsOwn(method) || IsConstant(method)),
                IFieldSymbol { IsConst: true } => true,
                IFieldSymbol { IsStatic: true, IsReadOnly: true } field when IsOwn(field) => IsSetBefore(field, node),
                var symbol => !IsOwn(symbol),
            });

    /// <summary>
    /// Determines whether a field is set before an initializer reads it. The field must precede the initializer in the same type,
    /// or its type must have only constant initializers.
    /// </summary>
    private bool IsSetBefore(IFieldSymbol field, SyntaxNode node)
        => field.ContainingType is { Arity: 0, ContainingType: null or { Arity: 0 } } type
            && field.DeclaringSyntaxReferences is [var reference]
            && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer } declarator
            && type.DeclaringSyntaxReferences is [var container]
            && type.StaticConstructors.All(constructor => constructor.IsImplicitlyDeclared)
            && !field.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ThreadStaticAttribute))
            && container.GetSyntax() is TypeDeclarationSyntax declaration
            && (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() == declaration
                ? declarator.Span.End <= node.SpanStart
                : InitializersOf(declaration).All(other => HasConstant(other.Value)));

    private bool IsConstant(IMethodSymbol method)
        => method is { IsStatic: true, IsAsync: false, RefKind: RefKind.None, DeclaringSyntaxReferences: [var reference] }
            && method.ContainingType.StaticConstructors.All(constructor => constructor.IsImplicitlyDeclared)
            && reference.GetSyntax() is MethodDeclarationSyntax declaration
            && InitialProperties.ResultOf(declaration.ExpressionBody, declaration.Body) is { } result
            && HasConstant(result);

    private bool HasConstant(ExpressionSyntax expression)
    {
#pragma warning disable RS1030 // The member may be in another file than the code that reads it; each is looked at once.
        return compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression).HasValue;
#pragma warning restore RS1030
    }

    private static bool IsMethodGroup(ExpressionSyntax node)
        => node is NameSyntax or MemberAccessExpressionSyntax
            && node.Parent is not (InvocationExpressionSyntax or MemberAccessExpressionSyntax);

    private bool IsOwn(ISymbol? symbol)
        => symbol?.ContainingAssembly is { } assembly && SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly);
}
