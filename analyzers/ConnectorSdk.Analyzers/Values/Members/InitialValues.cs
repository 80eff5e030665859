using System.Collections.Concurrent;
using ConnectorSdk.Analyzers.Symbols;
using ConnectorSdk.Analyzers.Syntax;
using ConnectorSdk.Analyzers.Values.Functions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Values.Members;

/// <summary>
/// Finds the constant values of readonly fields and properties: their initializers, and the bodies of getters that only return a
/// value.
/// </summary>
internal sealed class InitialValues(Compilation compilation, SdkSymbols symbols)
{
    private readonly ConcurrentDictionary<ISymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);
    private readonly StaticInitializers _initializers = new(compilation);

    /// <summary>Gets the operation that provides the value of a member, or null if the member may have another value.</summary>
    public IOperation? ValueOf(ISymbol member)
        => member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol
            && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly)
            ? _values.GetOrAdd(member.OriginalDefinition, Read)
            : null;

    /// <summary>
    /// Determines whether a constructor or <c>init</c> accessor may replace the initial value of an instance member.
    /// </summary>
    public static bool IsSetAgain(ISymbol member) => member.ContainingType.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax().ChildNodes())
        .SelectMany(node => node is ConstructorDeclarationSyntax
            ? [node]
            : node.DescendantNodes().Where(inner => inner.IsKind(SyntaxKind.InitAccessorDeclaration)))
        .SelectMany(node => node.DescendantTokens())
        .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == member.Name);

    private IOperation? Read(ISymbol member) => member is IFieldSymbol field ? Read(field) : Read((IPropertySymbol)member);

    private IOperation? Read(IPropertySymbol property)
    {
        if (property.DeclaringSyntaxReferences is not [var reference] || !InitialProperties.IsCertain(property))
        {
            return null;
        }

        var declaration = reference.GetSyntax();
        var initializer = InitialProperties.InitializerOf(declaration);
        if (initializer is not null && (!IsSetOnce(property, initializer) || ListTypes.MayBeList(property.Type)))
        {
            return null;
        }

#pragma warning disable RS1030 // The property may be in another file than the code that reads it; each is bound once.
        return initializer is not null
            ? (compilation.GetSemanticModel(initializer.SyntaxTree).GetOperation(initializer)
                as IPropertyInitializerOperation)?.Value
            : InitialProperties.ResultOf(declaration) is { } result
                ? Converted(compilation.GetSemanticModel(result.SyntaxTree).GetOperation(result))
            : null;
#pragma warning restore RS1030
    }

    /// <summary>Gets the result in the type of the member that returns it.</summary>
    private static IOperation? Converted(IOperation? result)
        => result is { Parent: IConversionOperation { IsImplicit: true } conversion } ? Converted(conversion) : result;

    private IOperation? Read(IFieldSymbol field)
    {
        if (field.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax() is not VariableDeclaratorSyntax { Initializer: { } initializer }
            || !IsSetOnce(field, initializer)
            || (ListTypes.MayBeList(field.Type) && !IsNeverChanged(field)))
        {
            return null;
        }

#pragma warning disable RS1030 // The field may be in another file than the code that reads it; each is bound once.
        var model = compilation.GetSemanticModel(initializer.SyntaxTree);
#pragma warning restore RS1030
        return (model.GetOperation(initializer) as IFieldInitializerOperation)?.Value;
    }

    private bool IsSetOnce(ISymbol field, EqualsValueClauseSyntax initializer) => field.IsStatic
        ? _initializers.AreSetFirst(field, initializer) && _initializers.RunsNothing(initializer)
        : field.ContainingType.TypeKind == TypeKind.Class && !IsSetAgain(field);

    /// <summary>Determines whether the elements of a private list are only read, such as to set parameters.</summary>
    private bool IsNeverChanged(IFieldSymbol field) => field.DeclaredAccessibility == Accessibility.Private
        && ListTypes.KeepsElements(field.Type)
        && field.ContainingType.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax().DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == field.Name)
            .All(IsOnlyRead);

    private bool IsOnlyRead(IdentifierNameSyntax name)
    {
        ExpressionSyntax use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return use.Parent switch
        {
            SpreadElementSyntax => true,
            ElementAccessExpressionSyntax => ElementReads.Contains(use),
            ForEachStatementSyntax loop => loop.Expression == use,
            MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Length" or "Count",
                Parent: not InvocationExpressionSyntax,
            } => true,
            ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent.Parent: InvocationExpressionSyntax call } => IsReadBy(call),
            _ => false,
        };
    }

    private bool IsReadBy(InvocationExpressionSyntax call)
    {
        var name = CandidateCalls.NameOf(call);
#pragma warning disable RS1030 // Only the calls that are given a list of the type itself.
        return (BuilderCall.IsSetterName(name) || name is "Join" or "Concat")
            && compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call).Symbol is IMethodSymbol method
            && (symbols.IsSetter(method) || KnownLists.IsOnlyReadBy(method));
#pragma warning restore RS1030
    }
}
