using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers.Syntax;

/// <summary>
/// Finds the calls whose violations are expected: the exception is asserted or caught, or the list of violations is used.
/// </summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="cancellation">The token that cancels the search.</param>
/// <param name="depth">The number of methods that the code was passed through.</param>
internal sealed class ExpectedViolations(SemanticModel model, CancellationToken cancellation, int depth = 0)
{
    private const int MaximalDepth = 3;

    /// <summary>Determines whether an exception that a call or argument throws is expected.</summary>
    /// <param name="node">The call or the argument.</param>
    /// <param name="thrown">The possible types of the exception.</param>
    public bool AreExpectedAt(SyntaxNode node, ThrownTypes thrown)
        => IsUsedValidate(node)
            || node.Ancestors().Any(outer => outer switch
            {
                AnonymousFunctionExpressionSyntax lambda => IsAsserted(lambda, isReference: false, thrown),
                LocalFunctionStatementSyntax function => AnyReference(function, function.Identifier.ValueText, thrown),
                TryStatementSyntax handled => handled.Block.Span.Contains(node.Span)
                    && handled.Catches.Any(one => IsCaught(one, node, thrown)),
                MethodDeclarationSyntax method => method.AttributeLists
                    .SelectMany(list => list.Attributes)
                    .Any(attribute => NameOf(attribute.Name) is "ExpectedException" or "ExpectedExceptionAttribute")
                    || IsOnlyAsserted(method, method.Identifier, thrown),
                PropertyDeclarationSyntax property => IsOnlyAsserted(property, property.Identifier, thrown),
                _ => false,
            });

    /// <summary>Determines whether the list that <c>Validate()</c> returns is used.</summary>
    public static bool IsUsedValidate(SyntaxNode node) => node is InvocationExpressionSyntax call
        && CandidateCalls.NameOf(call) == BuilderCall.Validate
        && !IsDropped(call)
        && !IsExpectedToBeEmpty(call);

    private static bool IsDropped(SyntaxNode call) => call.Parent switch
    {
        ExpressionStatementSyntax => true,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } => true,
        ConditionalAccessExpressionSyntax access => IsDropped(access),
        ParenthesizedExpressionSyntax inner => IsDropped(inner),
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } => IsVoid(method.ReturnType),
        ArrowExpressionClauseSyntax { Parent: LocalFunctionStatementSyntax function } => IsVoid(function.ReturnType),
        EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax local } variable,
        }
            => local.Parent?.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Any(name => name.Identifier.ValueText == variable.Identifier.ValueText) != true,
        _ => false,
    };

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };

    /// <summary>Determines whether an assertion states that there are no violations.</summary>
    private static bool IsExpectedToBeEmpty(InvocationExpressionSyntax call)
        => call.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer }
            ? CandidateCalls.MethodNameOf(outer) is "Empty" or "IsEmpty"
            : AssertionSyntax.ChainOf(call).Any(next => CandidateCalls.MethodNameOf(next) is "BeEmpty" or "ShouldBeEmpty");

    /// <summary>
    /// Determines whether a handler expects the exception. A handler for all exceptions counts if it tests the type, if it
    /// changes the builder, or if the result of the code isn't used.
    /// </summary>
    private bool IsCaught(CatchClauseSyntax handler, SyntaxNode node, ThrownTypes thrown)
    {
        var type = handler.Declaration is { } declaration ? model.GetTypeInfo(declaration.Type, cancellation).Type : null;
        return !thrown.AreExcludedBy(handler.Filter)
            && (thrown.Include(type?.Name)
                || (type is null or { Name: "Exception", ContainingNamespace.Name: "System" }
                    && !(handler.Block.Statements is [.., ThrowStatementSyntax { Expression: null }])
                    && (IsDropped(node)
                        || Repairs(handler, node)
                        || thrown.AreTestedIn(handler)
                        || CalledIn(handler).Any(thrown.AreTestedIn))));
    }

    /// <summary>Determines whether a handler sets the builder on which the code calls <c>Build()</c>.</summary>
    private static bool Repairs(CatchClauseSyntax handler, SyntaxNode node)
        => node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }
            && access.Expression is IdentifierNameSyntax builder
            && handler.Block.DescendantNodes()
                .OfType<MemberAccessExpressionSyntax>()
                .Any(other => other.Expression is IdentifierNameSyntax name
                    && name.Identifier.ValueText == builder.Identifier.ValueText
                    && BuilderCall.MaySet(other.Name.Identifier.ValueText));

    /// <summary>Gets the methods of the project that a handler passes its exception to.</summary>
    private IEnumerable<SyntaxNode> CalledIn(CatchClauseSyntax handler)
        => handler.Declaration?.Identifier.ValueText is { Length: > 0 } name
            ? handler.DescendantNodes()
                .OfType<InvocationExpressionSyntax>()
                .Where(call => call.DescendantNodes()
                    .OfType<IdentifierNameSyntax>()
                    .Any(given => given.Identifier.ValueText == name))
                .Select(SymbolOf)
                .OfType<IMethodSymbol>()
                .SelectMany(method => method.DeclaringSyntaxReferences)
                .Select(reference => reference.GetSyntax(cancellation))
            : [];

    /// <summary>Determines whether a method or property is private and is only called by assertions.</summary>
    private bool IsOnlyAsserted(MemberDeclarationSyntax member, SyntaxToken identifier, ThrownTypes thrown)
    {
        if (member.Parent is not TypeDeclarationSyntax type
            || type.Modifiers.Any(SyntaxKind.PartialKeyword)
            || member.Modifiers.Any(modifier => modifier.Kind()
                is SyntaxKind.PublicKeyword
                    or SyntaxKind.InternalKeyword
                    or SyntaxKind.ProtectedKeyword
                    or SyntaxKind.OverrideKeyword))
        {
            return false;
        }

        var references = type.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == identifier.ValueText)
            .ToList();
        return references.Count > 0 && references.TrueForAll(name => IsAsserted(name, isReference: true, thrown)
            || name.Ancestors()
                .OfType<AnonymousFunctionExpressionSyntax>()
                .Any(lambda => IsAsserted(lambda, isReference: false, thrown)));
    }

    /// <summary>
    /// Determines whether a lambda, or a variable with the lambda, is passed to code that expects an exception.
    /// </summary>
    private bool IsAsserted(ExpressionSyntax code, bool isReference, ThrownTypes thrown)
    {
        var node = KeptCode.Around(code);
        return IsTakenByObject(code, thrown) || node.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument
                when Expects(call) || IsHandedOn(argument, call, code, thrown) => true,
            MemberAccessExpressionSyntax => AssertionSyntax.ChainOf(node).Any(
                next => ThrowAssertions.Follows(CandidateCalls.MethodNameOf(next), SymbolOf(next))
                    || ThrowAssertions.TakesCode(CandidateCalls.MethodNameOf(next), SymbolOf(next))),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when !isReference
                => AnyReference(variable, variable.Identifier.ValueText, thrown),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment
                when !isReference && AnyReference(assignment, name.Identifier.ValueText, thrown) => true,
            _ => KeptCode.IsKept(node, model) && KeptCode.IsAssertedAround(node, model),
        };
    }

    /// <summary>
    /// Determines whether code is passed to a constructor of the project whose type has a handler for the exception.
    /// </summary>
    private bool IsTakenByObject(ExpressionSyntax code, ThrownTypes thrown)
        => code.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation }
            && model.GetSymbolInfo(creation, cancellation).Symbol is IMethodSymbol { ContainingType: var type }
            && type.DeclaringSyntaxReferences
                .SelectMany(reference => reference.GetSyntax(cancellation).DescendantNodes())
                .Any(node => node is CatchDeclarationSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: var name } }
                    && thrown.Include(name));

    private bool Expects(InvocationExpressionSyntax call)
    {
        var (name, symbol) = (CandidateCalls.MethodNameOf(call), SymbolOf(call));
        var chain = AssertionSyntax.ChainOf(call).Select(CandidateCalls.MethodNameOf).ToList();
        return ThrowAssertions.TakesCode(name, symbol) ? !chain.Exists(ThrowAssertions.IsOpposite)
            : ThrowAssertions.TakesConstraint(name, symbol)
                ? call.ArgumentList.Arguments.Skip(1).Any(argument => AssertionSyntax.IsThrowsConstraint(argument.Expression))
                : AssertionSyntax.ChainOf(call)
                    .Any(next => ThrowAssertions.Follows(CandidateCalls.MethodNameOf(next), SymbolOf(next)));
    }

    /// <summary>Determines whether a method of the project passes its argument to code that expects an exception.</summary>
    private bool IsHandedOn(ArgumentSyntax argument, InvocationExpressionSyntax call, ExpressionSyntax code, ThrownTypes thrown)
    {
        if (depth >= MaximalDepth
            || SymbolOf(call) is not { } method
            || ThrowAssertions.IsOpposite(method.Name)
            || ParameterOf(argument, call, method) is not { DeclaringSyntaxReferences: [var reference] } parameter
            || reference.GetSyntax(cancellation).Parent?.Parent is not { } owner)
        {
            return false;
        }

#pragma warning disable RS1030 // The method may be in another file than the code that calls it.
        var inner = owner.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(owner.SyntaxTree);
#pragma warning restore RS1030
        var expected = new ExpectedViolations(inner, cancellation, depth + 1);
        var isOnlyCall = code is AnonymousFunctionExpressionSyntax { ExpressionBody: not null };
        return (parameter.Type.TypeKind != TypeKind.Delegate && KeptCode.IsAssertedAround(owner, inner))
            || owner.DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Any(name => name.Identifier.ValueText == parameter.Name
                    && (expected.IsAsserted(name, isReference: true, thrown)
                        || expected.AreExpectedAt(isOnlyCall ? AssertionSyntax.RunBy(name) : name, thrown)));
    }

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, InvocationExpressionSyntax call, IMethodSymbol method)
    {
        var index = argument.NameColon is { Name.Identifier.ValueText: var name }
            ? method.Parameters.IndexOf(method.Parameters.FirstOrDefault(parameter => parameter.Name == name)!)
            : call.ArgumentList.Arguments.IndexOf(argument);
        return (index >= method.Parameters.Length && method.Parameters is [.., { IsParams: true } rest]
            ? rest
            : method.Parameters.ElementAtOrDefault(index))?.OriginalDefinition;
    }

    /// <summary>
    /// Determines whether named code is passed to code that expects an exception in the same member, or is called only where an
    /// exception is expected.
    /// </summary>
    private bool AnyReference(SyntaxNode declaration, string name, ThrownTypes thrown)
    {
        var member = declaration.Ancestors()
            .LastOrDefault(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax)
            ?? declaration.SyntaxTree.GetRoot(cancellation);
        var references = member.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(reference => reference.Identifier.ValueText == name && !declaration.Span.Contains(reference.Span))
            .ToList();
        if (references.Exists(reference => IsAsserted(reference, isReference: true, thrown)))
        {
            return true;
        }

        var inner = new ExpectedViolations(model, cancellation, depth + 1);
        return depth < MaximalDepth && references.Count > 0
            && references.TrueForAll(reference => inner.AreExpectedAt(AssertionSyntax.RunBy(reference), thrown));
    }

    private IMethodSymbol? SymbolOf(InvocationExpressionSyntax call)
    {
        var info = model.GetSymbolInfo(call, cancellation);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
    }

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
