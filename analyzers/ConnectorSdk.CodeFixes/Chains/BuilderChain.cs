using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace ConnectorSdk.CodeFixes.Chains;

/// <summary>
/// Represents the calls on a builder that is created by an entry method in the same code, in its chain and on its variable.
/// </summary>
/// <param name="Symbols">The symbols of the SDK.</param>
/// <param name="Entry">The entry method.</param>
/// <param name="Start">The call of the entry method.</param>
/// <param name="Calls">The calls on the builder, without <paramref name="Start"/>.</param>
internal sealed record BuilderChain(
    SdkSymbols Symbols, EntryMethod Entry, IInvocationOperation Start, IReadOnlyList<InvocationExpressionSyntax> Calls)
{
    /// <summary>
    /// Finds the chain at a location. Returns null if the code doesn't show the creation of the builder, or uses the builder in
    /// other ways.
    /// </summary>
    public static BuilderChain? Find(SemanticModel model, TextSpan place, CancellationToken cancellation)
    {
        var node = model.SyntaxTree.GetRoot(cancellation).FindNode(place, getInnermostNodeForTie: true);
        if (SdkSymbols.Find(model.Compilation) is not { } symbols
            || node.FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is not { } access
            || InnermostOf(access.Expression) is not { } root)
        {
            return null;
        }

        var variable = root is IdentifierNameSyntax name ? DeclarationOf(model, name, cancellation) : VariableOf(root);
        var start = variable?.Initializer is { } initializer ? InnermostOf(initializer.Value) : root;
        return start is InvocationExpressionSyntax call
            && model.GetOperation(call, cancellation) is IInvocationOperation operation
            && symbols.EntryOf(operation.TargetMethod) is { } entry
            && (variable is null || VariableOf(call) == variable)
            && CallsOf(model, call, variable, cancellation) is { } calls
            ? new(symbols, entry, operation, calls)
            : null;
    }

    /// <summary>Gets the entry method call or the variable at the start of a chain.</summary>
    private static ExpressionSyntax? InnermostOf(ExpressionSyntax chain)
    {
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            if (!BuilderCall.MaySet(access.Name.Identifier.ValueText))
            {
                return chain;
            }

            chain = access.Expression;
        }

        return chain as IdentifierNameSyntax ?? (ExpressionSyntax?)(chain as InvocationExpressionSyntax);
    }

    /// <summary>Gets the variable that a chain initializes with the builder, if the type of the variable is inferred.</summary>
    private static VariableDeclaratorSyntax? VariableOf(ExpressionSyntax root)
        => !CallsAfter(root).Any(EndsBuilder) && OutermostOf(root).Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } } variable,
        }
            ? variable
            : null;

    private static VariableDeclaratorSyntax? DeclarationOf(
        SemanticModel model, IdentifierNameSyntax name, CancellationToken cancellation)
        => model.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var only] }
            ? only.GetSyntax(cancellation) as VariableDeclaratorSyntax
            : null;

    private static List<InvocationExpressionSyntax>? CallsOf(
        SemanticModel model, InvocationExpressionSyntax start, VariableDeclaratorSyntax? variable, CancellationToken cancellation)
    {
        List<InvocationExpressionSyntax> calls = [.. CallsAfter(start)];
        if (variable is null)
        {
            return calls;
        }

        var scope = variable.Ancestors().First(node => node is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax);
        foreach (var name in scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Identifier.ValueText))
        {
            var isAssigned = name.Parent is AssignmentExpressionSyntax { Left: var left } && left == name;
            if (!isAssigned && name.Parent is not MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax })
            {
                return null;
            }

            calls.AddRange(isAssigned ? [] : CallsAfter(name));
        }

        return calls;
    }

    private static bool EndsBuilder(InvocationExpressionSyntax call)
        => call.Expression is MemberAccessExpressionSyntax access && BuilderCall.IsCheckName(access.Name.Identifier.ValueText);

    private static IEnumerable<InvocationExpressionSyntax> CallsAfter(ExpressionSyntax receiver)
    {
        while (receiver.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
            && access.Expression == receiver)
        {
            yield return call;
            receiver = call;
        }
    }

    private static ExpressionSyntax OutermostOf(ExpressionSyntax root) => CallsAfter(root).LastOrDefault() ?? root;
}
