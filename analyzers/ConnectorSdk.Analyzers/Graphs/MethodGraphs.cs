using System.Collections.Concurrent;
using ConnectorSdk.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConnectorSdk.Analyzers.Graphs;

/// <summary>Provides the graphs of followed methods of a compilation. Each graph is created once.</summary>
internal sealed class MethodGraphs(Compilation compilation)
{
    private readonly ConcurrentDictionary<IMethodSymbol, ControlFlowGraph?> _graphs = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Gets the graph of a method. Returns null if the code isn't certain, or doesn't run synchronously to its end.
    /// </summary>
    /// <param name="method">The definition of the method.</param>
    /// <param name="caller">The graph of the call, which contains the graphs of its local functions.</param>
    /// <param name="cancellation">The token that cancels the analysis.</param>
    /// <param name="isAwaited">Whether an asynchronous method is awaited before other code runs.</param>
    public ControlFlowGraph? Find(
        IMethodSymbol method, ControlFlowGraph caller, CancellationToken cancellation, bool isAwaited = false)
    {
        if (!IsCertain(method) || (method.IsAsync && !isAwaited) || method.DeclaringSyntaxReferences is not [var reference])
        {
            return null;
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return caller.LocalFunctions.Contains(method) && !HasYield(reference.GetSyntax(cancellation))
                ? caller.GetLocalFunctionControlFlowGraph(method, cancellation)
                : null;
        }

        return _graphs.GetOrAdd(method, _ => Create(reference, cancellation));
    }

    private static bool IsCertain(IMethodSymbol method)
        => method is
        {
            IsAbstract: false,
            IsExtern: false,
            ReturnsByRef: false,
            ReturnsByRefReadonly: false,
            MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.Constructor
                or MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.UserDefinedOperator or MethodKind.Conversion,
        }
        && (method is { IsVirtual: false, IsOverride: false } || method.IsSealed || method.ContainingType.IsSealed);

    private ControlFlowGraph? Create(SyntaxReference reference, CancellationToken cancellation)
    {
        var syntax = reference.GetSyntax(cancellation);
        if (syntax is not (BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax)
            || HasYield(syntax))
        {
            return null;
        }

        var model = compilation.ModelOf(syntax);
        return FlowGraphs.Create(syntax, () => ControlFlowGraph.Create(syntax, model, cancellation));
    }

    /// <summary>Gets the receiver parameter of an extension member, or null if its code doesn't use it.</summary>
    public static ISymbol? ReceiverOf(IMethodSymbol method, ControlFlowGraph graph) => GraphOperations.In(graph).All
        .OfType<IParameterReferenceOperation>()
        .Select(reference => reference.Parameter)
        .FirstOrDefault(parameter => parameter.RefKind == RefKind.None
            && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method.ContainingType));

    /// <summary>Determines whether a method is an iterator, whose code runs only when its elements are enumerated.</summary>
    public static bool HasYield(SyntaxNode syntax) => syntax.DescendantNodes().OfType<YieldStatementSyntax>().Any();
}
