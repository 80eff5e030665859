using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Symbols;

/// <summary>
/// Examines fields and properties for which the compiler's nullable analysis isn't sufficient. The compiler ignores that a member
/// starts as null despite its annotation, and that other code may write a member after a test.
/// </summary>
/// <param name="model">The semantic model of the code that reads the member.</param>
/// <param name="symbols">The SDK's symbols.</param>
internal sealed class NullableMember(SemanticModel model, SdkSymbols symbols)
{
    /// <summary>
    /// Determines whether a member that is annotated as not null may be null before it is set: it belongs to a value type, its
    /// type sets it to <c>null!</c>, or no initializer or constructor sets it.
    /// </summary>
    public static bool MayStartAsNull(ISymbol member)
    {
        if (member.ContainingType.IsValueType)
        {
            return true;
        }

        var nodes = member.ContainingType.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax().DescendantNodes())
            .ToList();
        return nodes.Exists(node => node.IsKind(SyntaxKind.SuppressNullableWarningExpression)
                && node is PostfixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax or DefaultExpressionSyntax }
                && NameSetTo(node) == member.Name)
            || (HasNoValue(member) && !nodes.Exists(node => node is ConstructorDeclarationSyntax && Mentions(node, member.Name)));
    }

    /// <summary>
    /// Determines whether a nullable member has the same value as at its previous mention, which tested or wrote it.
    /// </summary>
    /// <param name="member">The field or property.</param>
    /// <param name="access">The expression that reads the member.</param>
    public bool IsUnchanged(ISymbol member, ExpressionSyntax access)
    {
        if (member is IPropertySymbol property && HasCode(property))
        {
            return false;
        }

        if (member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } }
            || access is MemberAccessExpressionSyntax { Expression: BaseObjectCreationExpressionSyntax })
        {
            return true;
        }

        var text = access.ToString();
        var body = BodyOf(access);
        var last = body.DescendantNodes()
            .OfType<ExpressionSyntax>()
            .LastOrDefault(other => other.Span.End <= access.SpanStart && other.ToString() == text);
        if (last is null)
        {
            return false;
        }

        // The code of a loop runs again before the next iteration reads the member.
        var loop = access.Ancestors().LastOrDefault(node => IsLoop(node) && !node.Span.Contains(last.Span));
        var end = loop?.Span.End ?? access.SpanStart;
        return !body.DescendantNodes()
            .Any(node => node.Span.End > last.Span.End && node.SpanStart < end
                && (loop is not null || !node.Span.Contains(access.Span))
                && MayRunCode(node));
    }

    /// <summary>
    /// Determines whether a member in source code stores a value, has no initializer, and isn't <c>required</c>.
    /// </summary>
    private static bool HasNoValue(ISymbol member) => member is { IsAbstract: false, IsExtern: false }
        and (IPropertySymbol { IsRequired: false } or IFieldSymbol { IsRequired: false })
        && member.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() switch
        {
            VariableDeclaratorSyntax { Initializer: null } => true,
            PropertyDeclarationSyntax { Initializer: null, ExpressionBody: null, AccessorList.Accessors: var accessors }
                => accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }),
            _ => false,
        };

    private static bool Mentions(SyntaxNode code, string name)
        => code.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name);

    private static string? NameSetTo(SyntaxNode value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax field } => field.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => parameter.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name: var name } } => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Determines whether a getter in source code may compute another value each time.</summary>
    private static bool HasCode(IPropertySymbol property) => property.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax())
        .Any(syntax => syntax is PropertyDeclarationSyntax { ExpressionBody: not null }
            || (syntax is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors }
                && accessors.Any(accessor => accessor is not { Body: null, ExpressionBody: null })));

    private static SyntaxNode BodyOf(ExpressionSyntax access)
        => access.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax)
            ?? access.SyntaxTree.GetRoot();

    private static bool IsLoop(SyntaxNode node)
        => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax;

    /// <summary>Determines whether a node may run code that writes the member, or writes it.</summary>
    private bool MayRunCode(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => !IsHarmless(call),
        BaseObjectCreationExpressionSyntax creation
            => model.GetSymbolInfo(creation).Symbol is not { DeclaringSyntaxReferences.IsEmpty: true },
        AssignmentExpressionSyntax assignment => model.GetSymbolInfo(assignment.Left).Symbol is not ILocalSymbol,
        AwaitExpressionSyntax or YieldStatementSyntax or CommonForEachStatementSyntax or GotoStatementSyntax => true,
        _ => false,
    };

    /// <summary>Determines whether a call runs only the code of a framework method or of the SDK.</summary>
    private bool IsHarmless(InvocationExpressionSyntax call) => model.GetSymbolInfo(call).Symbol switch
    {
        IMethodSymbol method when symbols.IsSetter(method) || symbols.EntryOf(method) is not null => true,
        IMethodSymbol
        {
            DeclaringSyntaxReferences.IsEmpty: true,
            MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension,
            IsVirtual: false,
            IsAbstract: false,
        } method => method.Parameters.All(parameter => parameter.Type.TypeKind != TypeKind.Delegate),
        _ => IsNameOf(call),
    };

    private bool IsNameOf(InvocationExpressionSyntax call) => model.GetConstantValue(call).HasValue;
}
