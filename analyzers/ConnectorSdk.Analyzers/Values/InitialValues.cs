using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers;

/// <summary>The initializers of readonly fields that never have another value than the one of the initializer.</summary>
internal sealed class InitialValues(Compilation compilation, SdkSymbols symbols)
{
    private readonly ConcurrentDictionary<IFieldSymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);
    private readonly StaticInitializers _initializers = new(compilation);

    /// <summary>What a field is set to; null where it may have another value.</summary>
    public IOperation? ValueOf(IFieldSymbol field)
        => field is { IsReadOnly: true, ContainingAssembly: { } assembly }
            && SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
            ? _values.GetOrAdd(field.OriginalDefinition, Read)
            : null;

    /// <summary>
    /// Whether a constructor, or what runs like one, may replace what the initializer of an instance's member sets.
    /// </summary>
    public static bool IsSetAgain(ISymbol member) => member.ContainingType.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax().ChildNodes())
        .SelectMany(node => node is ConstructorDeclarationSyntax
            ? [node]
            : node.DescendantNodes().Where(inner => inner.IsKind(SyntaxKind.InitAccessorDeclaration)))
        .SelectMany(node => node.DescendantTokens())
        .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == member.Name);

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

    private bool IsSetOnce(IFieldSymbol field, EqualsValueClauseSyntax initializer) => field.IsStatic
        ? _initializers.AreSetFirst(field, initializer) && _initializers.RunsNothing(initializer)
        : field.ContainingType.TypeKind == TypeKind.Class && !IsSetAgain(field);

    /// <summary>
    /// Whether the elements of a list are only read: no other code sees it, and this one only sets parameters with it.
    /// </summary>
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
            ForEachStatementSyntax loop => loop.Expression == use,
            MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Length" or "Count",
                Parent: not InvocationExpressionSyntax,
            } => true,
            ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent.Parent: InvocationExpressionSyntax call } => IsSetter(call),
            _ => false,
        };
    }

    private bool IsSetter(InvocationExpressionSyntax call)
    {
#pragma warning disable RS1030 // Only the calls that are given a list of the type itself.
        return BuilderCall.IsSetterName(CandidateCalls.NameOf(call))
            && compilation.GetSemanticModel(call.SyntaxTree).GetSymbolInfo(call).Symbol is IMethodSymbol method
            && symbols.IsSetter(method);
#pragma warning restore RS1030
    }
}
