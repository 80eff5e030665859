using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConnectorSdk.Analyzers;

/// <summary>
/// Finds the calls whose violations somebody expects: the exception is asserted or caught, or the list of violations is used.
/// </summary>
/// <param name="model">The model of the file.</param>
/// <param name="cancellation">Ends the search.</param>
internal sealed class ExpectedViolations(SemanticModel model, CancellationToken cancellation)
{
    /// <summary>Whether a violation that is found at a call, or in an argument, is expected.</summary>
    public bool AreExpectedAt(SyntaxNode node) => IsUsedValidate(node) || node.Ancestors().Any(outer => outer switch
    {
        AnonymousFunctionExpressionSyntax lambda => IsAsserted(lambda, isReference: false),
        LocalFunctionStatementSyntax function => AnyReference(function, function.Identifier.ValueText),
        TryStatementSyntax handled => handled.Block.Span.Contains(node.Span) && handled.Catches.Any(one => IsCaught(one, node)),
        MethodDeclarationSyntax method => method.AttributeLists
            .SelectMany(list => list.Attributes)
            .Any(attribute => NameOf(attribute.Name) is "ExpectedException" or "ExpectedExceptionAttribute"),
        _ => false,
    });

    /// <summary>Whether the list that <c>Validate()</c> returns goes anywhere.</summary>
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
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax local } variable }
            => local.Parent?.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Any(name => name.Identifier.ValueText == variable.Identifier.ValueText) != true,
        _ => false,
    };

    private static bool IsVoid(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword };

    /// <summary>An assertion that there are no violations.</summary>
    private static bool IsExpectedToBeEmpty(InvocationExpressionSyntax call)
        => call.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer }
            ? MethodNameOf(outer) is "Empty" or "IsEmpty"
            : ChainOf(call).Any(next => MethodNameOf(next) is "BeEmpty" or "ShouldBeEmpty");

    /// <summary>
    /// Whether a handler is there for violations. One for all exceptions is, if nothing else comes of the code than its exception.
    /// </summary>
    private bool IsCaught(CatchClauseSyntax handler, SyntaxNode node)
    {
        var type = handler.Declaration is { } declaration ? model.GetTypeInfo(declaration.Type, cancellation).Type : null;
        return type is { Name: "CmdletValidationException" }
            || (type is null or { Name: "Exception", ContainingNamespace.Name: "System" }
                && !(handler.Block.Statements is [.., ThrowStatementSyntax { Expression: null }])
                && (IsDropped(node) || handler.Filter?.ToString().Contains("CmdletValidationException") == true));
    }

    /// <summary>Whether a lambda, or a variable that has it, is handed to something that expects an exception.</summary>
    private bool IsAsserted(ExpressionSyntax code, bool isReference)
    {
        SyntaxNode node = code;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
            || node.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax })
        {
            node = node.Parent is ArgumentSyntax argument ? argument.Parent!.Parent! : node.Parent;
        }

        return node.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => Expects(call),
            MemberAccessExpressionSyntax => ChainOf((ExpressionSyntax)node).Any(
                next => ThrowAssertions.Follows(MethodNameOf(next), SymbolOf(next))
                    || ThrowAssertions.TakesCode(MethodNameOf(next), SymbolOf(next))),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when !isReference
                => AnyReference(variable, variable.Identifier.ValueText),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment when !isReference
                => AnyReference(assignment, name.Identifier.ValueText),
            _ => false,
        };
    }

    private bool Expects(InvocationExpressionSyntax call)
    {
        var (name, symbol) = (MethodNameOf(call), SymbolOf(call));
        var chain = ChainOf(call).Select(MethodNameOf).ToList();
        return ThrowAssertions.TakesCode(name, symbol) ? !chain.Exists(ThrowAssertions.IsOpposite)
            : ThrowAssertions.TakesConstraint(name, symbol)
                ? call.ArgumentList.Arguments.Skip(1).Any(argument => IsThrowsConstraint(argument.Expression))
                : ChainOf(call).Any(next => ThrowAssertions.Follows(MethodNameOf(next), SymbolOf(next)));
    }

    /// <summary>An expression such as <c>Throws.TypeOf&lt;CmdletValidationException&gt;()</c>.</summary>
    private static bool IsThrowsConstraint(ExpressionSyntax constraint)
    {
        var names = constraint.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText).ToList();
        return names.Contains("Throws") && !names.Contains("Nothing");
    }

    /// <summary>Whether code that has a name is handed to something that expects an exception, in the same member.</summary>
    private bool AnyReference(SyntaxNode declaration, string name)
    {
        var member = declaration.Ancestors().LastOrDefault(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax)
            ?? declaration.SyntaxTree.GetRoot(cancellation);
        return member.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(reference => reference.Identifier.ValueText == name && IsAsserted(reference, isReference: true));
    }

    /// <summary>The calls that follow on an expression: <c>.Should()</c>, <c>.Throw()</c>.</summary>
    private static IEnumerable<InvocationExpressionSyntax> ChainOf(ExpressionSyntax expression)
    {
        var node = expression;
        while (node.Parent is MemberAccessExpressionSyntax access && access.Expression == node)
        {
            if (access.Parent is InvocationExpressionSyntax call)
            {
                yield return call;
                node = call;
            }
            else
            {
                node = access;
            }
        }
    }

    private IMethodSymbol? SymbolOf(InvocationExpressionSyntax call)
    {
        var info = model.GetSymbolInfo(call, cancellation);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
    }

    private static string MethodNameOf(InvocationExpressionSyntax call)
        => call.Expression is SimpleNameSyntax name ? name.Identifier.ValueText : CandidateCalls.NameOf(call);

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
